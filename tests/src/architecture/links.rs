//! Links between documents lead to files that are there.

use std::path::Path;

/// Targets of the relative links of a Markdown text that do not exist. `document` is its path.
pub fn dead(document: &Path, text: &str) -> Vec<String> {
    let folder = document.parent().unwrap_or(Path::new(""));
    let mut dead = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        for target in line
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let path = target.split('#').next().unwrap_or_default();
            let outside = target.contains("://") || target.starts_with("mailto:");
            if !outside && !path.is_empty() && !folder.join(path).exists() {
                dead.push(target.to_owned());
            }
        }
    }
    dead
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_nothing_is_found_and_others_are_left_alone() {
        let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
        let text = "[a](Cargo.toml) [b](nowhere.md) [c](https://kmip.org) [d](#here)\n\
                    ```\n[e](not-a-link)\n```\n";
        assert_eq!(dead(&document, text), ["nowhere.md"]);
    }
}
