# make         builds the site of content/ into site/
# make test    runs all tests
# make sample  builds the synthetic cluster of the tests into .build/sample
# make browser-test  opens the pages of both sites in a browser: themes, widths, keyboard, print
# make preview-test  drives the live preview in a browser, and asks it for what it must not give
# make print-test    prints the pages of both sites and all papers with both engines, and measures them
# make self-test     shows that the checks of pages and of paper tell faults
# make hostile-test  builds sites of hostile content within bounds, and looks through their pages
# make serve-test    serves both sites with nginx as docs/nginx.conf has it
# make kill-test     kills builds at 200 moments, fills the disk, takes rights away
# make bench   measures the program against Hugo and the floor; make bench-trial shows that this runs
# make fuzz    tries the readers of content and templates with a million random inputs
# make man     writes the manual page of the program to .build/yearbook.1
# make vocabulary  writes docs/VOCABULARY.md, what templates may show, as the program has it
# make lint    checks form and imports; make format puts the form right
#
# Each installs what is missing on this machine, and says so.

PROGRAM := .build/release/yearbook

# Of the hostile inputs each, or only each so-and-so-many-th.
EVERY ?= 1

.PHONY: site test sample browser-test preview-test print-test self-test kill-test hostile-test serve-test fuzz \
  bench bench-trial man vocabulary lint format setup clean

site: setup $(PROGRAM)
	@$(PROGRAM) build

$(PROGRAM): Package.swift $(shell find Sources) | setup
	swift build --configuration release --product yearbook
	@touch $@

test: setup
	sh Tests/Tooling/doors-test
	sh Tests/Tooling/setup-test
	swift test --disable-xctest

sample: setup $(PROGRAM)
	@$(PROGRAM) build --content Tests/Fixtures/full-cluster/content --output .build/sample

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

kill-test: setup $(PROGRAM)
	@Tests/Publishing/kill-test $(PROGRAM)

man: $(PROGRAM)
	@.ci/manual $(PROGRAM) > .build/yearbook.1
	@echo .build/yearbook.1

vocabulary: setup
	RECORD=1 swift test --disable-xctest --filter VocabularyPageTests

fuzz: setup
	swift run --configuration release fuzz

bench: setup $(PROGRAM)
	swift build --configuration release --product bench
	@hugo=$$(Tests/Benchmark/setup) && .build/release/bench --hugo "$$hugo" --growth --profile

bench-trial: setup $(PROGRAM)
	swift build --configuration release --product bench
	@hugo=$$(Tests/Benchmark/setup) && .build/release/bench --hugo "$$hugo" --quick

lint: setup
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	.ci/doors

format: setup
	swift format --in-place --recursive --parallel Sources Tests Package.swift

setup:
	@.ci/setup

clean:
	swift package clean
