//! Writes the seeds into the corpus. `keystead-fuzz-seeds FOLDER`, the folder being `kmip-core/fuzz/corpus`.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use keystead_fuzz_bodies::seeds;

fn main() -> Result<(), Box<dyn Error>> {
    let corpus = std::env::args_os().nth(1).map(PathBuf::from);
    let corpus = corpus.ok_or("the folder of the corpus is needed")?;
    for seed in seeds::all() {
        let folder = corpus.join(seed.target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(seed.name), seed.bytes)?;
    }
    Ok(())
}
