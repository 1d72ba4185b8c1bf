# A cheat-sheet, no logic: every line also works when typed by hand.

demo:
    cargo run --release -- demo

test:
    ./test

rules:
    cargo test -p tidy

lint:
    cargo clippy --workspace --all-targets -- -D warnings

format:
    cargo fmt --all

store:
    TEST_DATABASE_URL=$(scripts/postgres start) cargo test -p store; scripts/postgres stop

browser:
    LUTRIN_BROWSER=1 LUTRIN_AXE=$(scripts/axe) cargo test -p server

snapshots:
    INSTA_UPDATE=always cargo test -p web

ship:
    cargo build --profile dist -p server
