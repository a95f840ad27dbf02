//! The command `keystead`; everything is in the library, which the Python and npm packages call too.
fn main() -> std::process::ExitCode {
    keystead_cli::main()
}
