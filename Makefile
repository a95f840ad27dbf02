# Keystead: everything a contributor types. `make help` lists it.
#
# What a target needs and the tree can hold is installed into the tree: Python packages into .venv, Node packages into
# node/node_modules, tools into .tools, downloads of those into .tools/cache. Only Cargo's own registry lives in the
# home directory. System packages are installed when this runs as root, and asked for when not.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

ROOT := $(abspath .)
PREFIX ?= /usr/local
DESTDIR ?=
CLIENT_ONLY ?=
MINUTES ?= 1
PYTHON3 ?= python3

TOOLS := $(ROOT)/.tools
VENV := $(ROOT)/.venv
TARGET_DIR := $(if $(CARGO_TARGET_DIR),$(CARGO_TARGET_DIR),$(ROOT)/target)
export PIP_CACHE_DIR := $(TOOLS)/cache/pip
export npm_config_cache := $(TOOLS)/cache/npm
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export MAKE

# ---------------------------------------------------------------------------------------------------------------------
# Test stages. A stage is a target `stage-NAME` and its name in one of these lists; a face that has no folder yet is
# left out by its guard. Order: cheap and telling first.

STAGES_QUICK := generated rust-quick
STAGES_TEST := generated features rust lint \
	c \
	$(if $(wildcard python/tests),python) \
	$(if $(wildcard node/test node/tests),node) \
	$(if $(wildcard tests/interop/run.sh),interop) \
	$(if $(wildcard examples/demo/run.sh),demo)
STAGES_FULL := $(STAGES_TEST) rust-full

.PHONY: test-quick test test-full
test-quick: ## Under a minute: drift of generated files, tests of the core library
	@tests/stages/run.sh $(STAGES_QUICK)

test: check-tools ## Everything CI runs
	@tests/stages/run.sh $(STAGES_TEST)

test-full: check-tools ## The same with fault loops, long crash rounds and fuzz time
	@tests/stages/run.sh $(STAGES_FULL)
	@$(MAKE) --no-print-directory fuzz MINUTES=$(MINUTES)

.PHONY: stage-generated
stage-generated: check-generated

# What a user may build alone. Checked, not built: one target folder, one profile.
FEATURE_SETS := "" ttlv protocol client client-async https https-async seal server sqlite listen listen-https dev-certificates
.PHONY: stage-features
stage-features:
	@for set in $(FEATURE_SETS); do \
		echo "kmip-core with no default features and features '$$set'"; \
		cargo check --locked --quiet -p kmip-core --no-default-features --features "$$set"; \
	done
	@echo "kmip-core with all features"
	@cargo check --locked --quiet -p kmip-core --all-features
	@echo "the codec without the standard library"
	@tests/firmware/run.sh

.PHONY: stage-rust stage-rust-quick stage-rust-full
stage-rust:
	cargo test --locked --workspace --no-fail-fast

stage-rust-quick:
	cargo test --locked -p kmip-core --lib

stage-rust-full:
	KEYSTEAD_FULL=1 cargo test --locked -p keystead-tests --no-fail-fast -- --include-ignored

.PHONY: stage-lint stage-c stage-python stage-node stage-interop stage-demo
stage-lint: lint

stage-c: c
	tests/abi/run.sh

stage-python: python
	cd python && $(VENV)/bin/pytest -q -rs tests

stage-node: node
	cd node && npm test

stage-interop: $(VENV)/.tools
	tests/interop/run.sh

stage-demo: demo

# ---------------------------------------------------------------------------------------------------------------------
# The main job

.PHONY: demo
demo: check-tools ## One key through C, Python and Node over mTLS, with a killed server between
	@$(MAKE) --no-print-directory c python node
	@examples/demo/run.sh

.PHONY: interop
interop: $(VENV)/.tools ## Products of the field: scripted exchanges, and PyKMIP from PyPI against the command
	cargo test --locked -p keystead-tests --test interop
	tests/interop/run.sh

.PHONY: bench
bench: ## Benchmarks with ratios to bare programs and peers (release build, slow)
	tests/bench/run.sh

# ---------------------------------------------------------------------------------------------------------------------
# Generated files

.PHONY: generate check-generated
generate: ## Write every generated file: from kmip-core/schema, the shapes, and the C header from kmip-ffi
	cargo run --locked --quiet -p keystead-schema -- write
	cargo run --locked --quiet -p keystead-types -- write
	cargo run --locked --quiet -p keystead-header -- write

check-generated: ## Fail when a generated file is not what its sources say
	cargo run --locked --quiet -p keystead-schema -- check
	cargo run --locked --quiet -p keystead-types -- check
	cargo run --locked --quiet -p keystead-header -- check

# ---------------------------------------------------------------------------------------------------------------------
# Style

.PHONY: lint lint-rust lint-python lint-node deny
lint: lint-rust $(if $(wildcard python/pyproject.toml),lint-python) $(if $(wildcard node/package.json),lint-node) ## fmt, clippy, ruff, mypy, tsc, eslint

lint-rust:
	cargo fmt --all --check
	cargo fmt --manifest-path tests/firmware/Cargo.toml --check
	cargo clippy --locked --quiet --workspace --all-targets -- -D warnings

lint-python: $(VENV)/.tools
	cd python && $(VENV)/bin/ruff check . ../examples && $(VENV)/bin/ruff format --check . ../examples
	cd python && $(VENV)/bin/mypy

lint-node: node/node_modules/.stamp
	cd node && npm run --if-present lint && npm run --if-present types

deny: $(TOOLS)/bin/cargo-deny ## Licences, sources and banned crates (installs cargo-deny once, several minutes)
	$(TOOLS)/bin/cargo-deny --locked check bans licenses sources

$(TOOLS)/bin/cargo-deny:
	@echo "installing cargo-deny into .tools (once, several minutes)"
	cargo install cargo-deny --locked --root $(TOOLS) --target-dir $(TOOLS)/build

# ---------------------------------------------------------------------------------------------------------------------
# Fuzzing. RUSTC_BOOTSTRAP stays here: nothing that ships needs it.

# `SANITIZER=address` watches memory as well, and compiles OpenSSL and all else for it.
SANITIZER ?= none
FUZZ_TARGETS := ttlv xml json differential request c_entry

.PHONY: fuzz fuzz-merge fuzz-seeds
fuzz: $(TOOLS)/bin/cargo-fuzz ## Fuzz every target for MINUTES each (default 1)
	@cd kmip-core && for target in $(FUZZ_TARGETS); do \
		echo "fuzzing $$target for $(MINUTES) minutes"; \
		mkdir -p fuzz/target/found/$$target; \
		RUSTC_BOOTSTRAP=1 $(TOOLS)/bin/cargo-fuzz run -s $(SANITIZER) $$target \
			fuzz/target/found/$$target fuzz/corpus/$$target -- \
			-max_total_time=$$(( $(MINUTES) * 60 )) -rss_limit_mb=2048 -timeout=30; \
	done

fuzz-merge: $(TOOLS)/bin/cargo-fuzz ## Add to the corpus what the fuzzer found that reaches further
	@cd kmip-core && for target in $(FUZZ_TARGETS); do \
		mkdir -p fuzz/target/found/$$target; \
		RUSTC_BOOTSTRAP=1 $(TOOLS)/bin/cargo-fuzz run -s $(SANITIZER) $$target \
			fuzz/corpus/$$target fuzz/target/found/$$target -- -merge=1; \
	done

fuzz-seeds: ## Write the seeds of the fuzz targets into their corpus again
	cargo run --locked --quiet -p keystead-fuzz-bodies --bin keystead-fuzz-seeds -- kmip-core/fuzz/corpus

$(TOOLS)/bin/cargo-fuzz:
	@echo "installing cargo-fuzz into .tools (once, about a minute)"
	cargo install cargo-fuzz --locked --root $(TOOLS) --target-dir $(TOOLS)/build

# ---------------------------------------------------------------------------------------------------------------------
# The faces

.PHONY: c python node install
c: ## The C library and the command in target/debug; link statically only with what `make install` gives
	cargo build --locked -p kmip-ffi -p keystead-cli

python: $(VENV)/.tools ## The Python wheel, built and installed into .venv
	rm -rf $(TARGET_DIR)/wheels
	cd python && $(VENV)/bin/maturin build --locked --quiet --profile dev --compatibility linux --out $(TARGET_DIR)/wheels
	$(VENV)/bin/pip install --quiet --force-reinstall --no-deps --no-index $(TARGET_DIR)/wheels/keystead-*.whl

node: node/node_modules/.stamp ## The Node package, built in node/
	cd node && npm run build

install: ## Install command, C library, headers, pkg-config file below PREFIX; CLIENT_ONLY=1: the library of the client alone
ifeq ($(CLIENT_ONLY),)
	cargo build --locked --release -p keystead-cli -p kmip-ffi
	kmip-ffi/install.sh "$(PREFIX)" "$(TARGET_DIR)/release" "$(DESTDIR)"
else
	cargo build --locked --release -p kmip-ffi --no-default-features --target-dir "$(TARGET_DIR)/client-only"
	kmip-ffi/install.sh "$(PREFIX)" "$(TARGET_DIR)/client-only/release" "$(DESTDIR)"
endif

$(VENV)/bin/python:
	@echo "making a Python environment in .venv"
	@$(PYTHON3) -c 'import ensurepip' 2>/dev/null || $(MAKE) --no-print-directory apt PACKAGES=python3-venv
	$(PYTHON3) -m venv $(VENV)

$(VENV)/.tools: $(VENV)/bin/python $(wildcard python/requirements-dev.txt)
	@echo "installing Python tools into .venv"
	@if [ -f python/requirements-dev.txt ]; then $(VENV)/bin/pip install --quiet -r python/requirements-dev.txt; \
	else $(VENV)/bin/pip install --quiet maturin pytest mypy ruff; fi
	@touch $@

node/node_modules/.stamp: node/package.json $(wildcard node/package-lock.json)
	@echo "installing Node packages into node/node_modules"
	cd node && npm ci --no-audit --no-fund
	@touch $@

# ---------------------------------------------------------------------------------------------------------------------
# What must be on the machine

.PHONY: check-tools apt help
check-tools:
	@command -v cargo >/dev/null || { echo "needed: Rust 1.95 or newer, by rustup (https://rustup.rs)"; exit 1; }
	@missing=(); \
	for pair in cc:gcc c++:g++ perl:perl $(PYTHON3):python3 curl:curl node:nodejs npm:npm valgrind:valgrind pkg-config:pkg-config; do \
		command -v "$${pair%%:*}" >/dev/null || missing+=("$${pair##*:}"); \
	done; \
	if [ "$${#missing[@]}" -gt 0 ]; then $(MAKE) --no-print-directory apt PACKAGES="$${missing[*]}"; fi

apt:
	@if [ "$$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then \
		echo "installing system packages: $(PACKAGES)"; \
		apt-get update -qq; \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(PACKAGES) >/dev/null; \
	else \
		echo "needed and not here: $(PACKAGES). Install them, for example: sudo apt-get install $(PACKAGES)"; exit 1; \
	fi

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
