# make         builds the site of content/ into site/
# make test    runs all tests
# make lint    checks form and imports; make format puts the form right
#
# Each installs what is missing on this machine, and says so.

PROGRAM := .build/release/yearbook

# A program that brings Swift's own libraries along starts 6 ms sooner. Apple's systems have them.
ifeq ($(shell uname -s),Linux)
  STATIC := --static-swift-stdlib
endif

.PHONY: site test lint format setup clean

site: setup $(PROGRAM)
	@$(PROGRAM) build

$(PROGRAM): Package.swift $(shell find Sources) | setup
	swift build --configuration release --product yearbook $(STATIC)
	@touch $@

test: setup
	sh Tests/Tooling/doors-test
	sh Tests/Tooling/setup-test
	swift test --disable-xctest

lint: setup
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	.ci/doors

format: setup
	swift format --in-place --recursive --parallel Sources Tests Package.swift

setup:
	@.ci/setup

clean:
	swift package clean
