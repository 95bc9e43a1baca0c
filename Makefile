# make         builds the site of content/ into site/
# make test    runs all tests; with the program that 'make site' built, which is quicker, if it is newer
#                 than its sources
# make sample  builds the synthetic cluster of the tests into .build/sample
# make sample-large  builds a generated cluster of 34 members, 12 years and 20 criteria into .build/large
# make browser-full  looks at every width, both themes and the widest face for text that is cut or lies
#                 on other text, on all three sites, and has the large one tried as browser-test does
# make browser-test  opens the pages of both sites in a browser: themes, widths, keyboard, print
# make preview-test  drives the live preview in a browser, and asks it for what it must not give
# make word-test     compares the Word files of all papers with their pages: words, each cell of tables,
#                 order of elements, what keeps together; plants faults and has each found
# make picture-test  publishes pictures with every kind of metadata and reads with exiftool what is left
# make print-test    prints the pages of both sites and all papers with both engines, and measures them
# make print-full    prints and measures every page and paper; opens the Word files with LibreOffice and
#                 compares where text is with the print
# make self-test     shows that the checks of pages and of paper tell faults
# make hostile-test  builds sites of hostile content within bounds, and looks through their pages
# make serve-test    serves both sites, and one with Vietnamese first, with nginx as docs/nginx.conf has it
# make scaling-test  measures that twice the input of any reader takes no fourfold time, and tries the
#                 pathological inputs of cmark and cmark-gfm; THIN=1: a few shapes of each reader;
#                 COUNT=1: in instructions, with valgrind, which do not depend on the machine
# make kill-test     kills builds at 200 moments and other commands at 16 each (MOMENTS=200: at 200;
#                 THIN=1: builds at 60, other commands at 8),
#                 fills the disk, takes rights away, swaps files for links
# make bench   measures the program against Hugo and the floor; make bench-trial shows that this runs
# make bench-instructions  counts the instructions of builds with callgrind (Linux); with CHECK=1 of the
#                 smallest one alone, which may not grow by more than a tenth; KEEP=1 keeps its figure
# make fuzz    tries the readers of content and templates with a million random inputs
# make import-fuzz  imports 1,000 made-up sheets and compares every figure; SEED=7 RUNS=100 are others
# make man     writes the manual page of the program to .build/yearbook.1
# make install    puts the program, its templates, manual page, completions and guides under PREFIX
#                 (/usr/local); make uninstall takes them away
# make dist       packs the same as an archive for machines without Swift, into .build/dist
# make deb        packs it as a package of Debian, for 'apt install ./yearbook_….deb', into .build/dist
# make install-test  tries that archive where neither this folder nor Swift is to be found, and what is
#                 in the package
# make deb-test   installs, uses, upgrades and removes the package in a bare Debian 12, which debootstrap
#                 makes (as root); BARE=FOLDER takes one that is there
# make vocabulary  writes docs/VOCABULARY.md, what templates may show, as the program has it
# make problems  writes docs/PROBLEMS.md, what each code of a problem means, as the program has it
# make lint    checks form and imports; make format puts the form right
#
# Each installs what is missing on this machine, and says so.

PROGRAM := .build/release/yearbook

# Where things are installed, and the folder that stands for / while a package is made.
PREFIX ?= /usr/local
DESTDIR ?=

# The program brings Swift's own libraries along, starts sooner so, and runs where there is no Swift.
# Apple's systems have these libraries. Of them, networking is linked without libcurl, which clang is
# told to leave out wherever it links (CCC_OVERRIDE_OPTIONS). lld comes with Swift, and says nothing of
# what is in Swift's libraries.
ifeq ($(shell uname -s),Linux)
  NO_CURL := .build/no-curl.o
  RELEASE := --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker $(NO_CURL)
endif
# The program does not name the folder that it was built in.
RELEASE += -Xcc '-ffile-prefix-map=$(CURDIR)=.'

# How make bench-instructions is called.
INSTRUCTIONS := $(if $(CHECK),--check) $(if $(KEEP),--keep)

# Of the hostile inputs each, or only each so-and-so-many-th.
EVERY ?= 1

# Of which content the papers are written as Word files.
WORD_CONTENTS := Tests/Fixtures/full-cluster/content Tests/Fixtures/commune-block/content

# What the sheets of import-fuzz follow from, and their number.
SEED ?= 1
RUNS ?= 1000

.PHONY: site test sample sample-large browser-test browser-full preview-test print-test print-full picture-test word-test self-test scaling-test kill-test hostile-test serve-test fuzz import-fuzz \
  bench bench-trial bench-instructions man vocabulary problems install uninstall dist deb install-test deb-test lint format setup clean

site: setup $(PROGRAM)
	@$(PROGRAM) build

$(PROGRAM) bench bench-trial bench-instructions fuzz import-fuzz: export CCC_OVERRIDE_OPTIONS := \# x-lcurl

$(PROGRAM): Package.swift $(shell find Sources) $(NO_CURL)
	@.ci/setup
	swift build --configuration release --product yearbook $(RELEASE)
	@touch $@

$(NO_CURL): .ci/no-curl.c
	@.ci/setup
	@mkdir -p $(@D)
	clang -O1 -c $< -o $@

test: setup
	sh Tests/Tooling/doors-test
	sh Tests/Tooling/setup-test
	@if $(MAKE) --question $(PROGRAM) >/dev/null 2>&1; then YEARBOOK_PROGRAM=$(CURDIR)/$(PROGRAM); \
	else YEARBOOK_PROGRAM=; fi; export YEARBOOK_PROGRAM; swift test --disable-xctest

sample: setup $(PROGRAM)
	@$(PROGRAM) build --content Tests/Fixtures/full-cluster/content --output .build/sample

sample-large: setup $(PROGRAM)
	@rm -rf .build/large-content
	@Tests/Browser/large-cluster .build/large-content
	@$(PROGRAM) build --quiet --content .build/large-content --output .build/large

browser-full: site sample sample-large
	@Tests/Browser/setup
	@Tests/Browser/run .build/large -c visits,first-row,weight,validity,questions,own-member,comparing,search
	@Tests/Browser/run site .build/sample .build/large -c overlap-full

browser-test: site sample
	@Tests/Browser/setup
	@Tests/Browser/run site .build/sample --require sorting,search \
	  --find 'đông hà=2023/conference.html' --find 'dong ha=2023/conference.html'

preview-test: setup $(PROGRAM)
	@Tests/Browser/preview-run $(PROGRAM)

print-test: site sample
	@Tests/Print/setup
	@Tests/Print/run site .build/sample --large \
	  --papers content --papers Tests/Fixtures/full-cluster/content

print-full: site sample
	@Tests/Print/setup
	@Tests/Print/run site .build/sample --all --large \
	  --papers content --papers Tests/Fixtures/full-cluster/content
	@Tests/Word/run --office $(PROGRAM) $(WORD_CONTENTS)

picture-test: setup $(PROGRAM)
	@Tests/Pictures/setup
	@Tests/Pictures/run $(PROGRAM)

word-test: $(PROGRAM)
	@Tests/Word/run $(PROGRAM) $(WORD_CONTENTS)

self-test:
	@Tests/Browser/setup
	@Tests/Browser/self-test
	@Tests/Print/setup
	@Tests/Print/self-test

hostile-test: setup $(PROGRAM)
	@Tests/Hostile/run --every $(EVERY)

serve-test: site sample
	@Tests/Serving/run site
	@Tests/Serving/run .build/sample
	@rm -rf .build/vi-first
	@$(PROGRAM) new site .build/vi-first --demo --language vi >/dev/null
	@$(PROGRAM) build --quiet --content .build/vi-first/content --output .build/vi-first/site
	@Tests/Serving/run .build/vi-first/site

scaling-test: setup $(PROGRAM)
	@Tests/Scaling/run $(if $(THIN),--thin) $(if $(COUNT),--count) $(PROGRAM)

kill-test: setup $(PROGRAM)
	@Tests/Publishing/kill-test $(PROGRAM)
	@Tests/Publishing/kill-commands $(PROGRAM)
	@Tests/Publishing/swap-test $(PROGRAM)

man: $(PROGRAM)
	@.ci/manual $(PROGRAM) > .build/yearbook.1
	@echo .build/yearbook.1

install: $(PROGRAM)
	@tree=$$(mktemp -d) && trap 'rm -rf "$$tree"' EXIT && \
	  .ci/tree $(PROGRAM) "$$tree/yearbook" && "$$tree/yearbook/install" "$(DESTDIR)$(PREFIX)"

uninstall:
	@.ci/install --remove "$(DESTDIR)$(PREFIX)"

dist: $(PROGRAM)
	@.ci/dist $(PROGRAM) .build/dist

deb: $(PROGRAM)
	@.ci/deb $(PROGRAM) .build/dist

install-test: $(PROGRAM)
	@Tests/Tooling/install-test $(PROGRAM)

deb-test: $(PROGRAM)
	@Tests/Tooling/deb-test $(PROGRAM) $(BARE)

vocabulary: setup
	RECORD=1 swift test --disable-xctest --filter VocabularyPageTests

problems: setup
	RECORD=1 swift test --disable-xctest --filter ProblemsPageTests

fuzz: setup $(NO_CURL)
	swift run --configuration release $(RELEASE) fuzz

import-fuzz: setup $(PROGRAM)
	swift run --configuration release $(RELEASE) import-fuzz --seed $(SEED) --runs $(RUNS)

bench: setup $(PROGRAM)
	swift build --configuration release --product bench $(RELEASE)
	@hugo=$$(Tests/Benchmark/setup) && .build/release/bench --hugo "$$hugo" --growth --profile
	@if [ "$$(uname -s)" = Linux ]; then $(MAKE) --no-print-directory bench-instructions; fi

bench-trial: setup $(PROGRAM)
	swift build --configuration release --product bench $(RELEASE)
	@hugo=$$(Tests/Benchmark/setup) && .build/release/bench --hugo "$$hugo" --quick

bench-instructions: $(PROGRAM)
	@.ci/setup valgrind
	swift build --configuration release --product bench $(RELEASE)
	@Tests/Benchmark/instructions $(INSTRUCTIONS) $(PROGRAM) .build/release/bench

lint: setup
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	.ci/doors

format: setup
	swift format --in-place --recursive --parallel Sources Tests Package.swift

setup:
	@.ci/setup

clean:
	swift package clean
