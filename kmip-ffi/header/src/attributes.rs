//! Adds compiler attributes to declarations, from their types and their documentation.

use std::fmt::Write as _;

const MAY_BE_NULL: &str = "May be NULL:";
const STATUS: &str = "keystead_status ";

/// Every function declaration of `header` with its attributes.
pub(crate) fn add(header: &str) -> Result<String, String> {
    let mut made = String::with_capacity(header.len() * 2);
    let mut documentation = String::new();
    let mut declaration = String::new();
    for line in header.lines() {
        if declaration.is_empty() && !begins_declaration(line) {
            match line.trim_start() {
                text if text.starts_with("/**") => line.clone_into(&mut documentation),
                text if text.starts_with('*') => {
                    documentation.push('\n');
                    documentation.push_str(line);
                }
                _ => documentation.clear(),
            }
            made.push_str(line);
            made.push('\n');
            continue;
        }
        declaration.push_str(line);
        declaration.push('\n');
        if line.ends_with(';') {
            made.push_str(&with_attributes(&declaration, &documentation)?);
            declaration.clear();
            documentation.clear();
        }
    }
    Ok(made)
}

fn begins_declaration(line: &str) -> bool {
    let named = line
        .split('(')
        .next()
        .and_then(|head| head.split([' ', '*']).next_back());
    line.contains('(')
        && !line.starts_with([' ', '#', '/', '*'])
        && named.is_some_and(|name| name.starts_with("keystead_"))
}

fn with_attributes(declaration: &str, documentation: &str) -> Result<String, String> {
    let (head, rest) = declaration
        .split_once('(')
        .ok_or("a declaration has no parameters")?;
    let name = head.split([' ', '*']).next_back().unwrap_or_default();
    let parameters = rest.trim_end().trim_end_matches(';').trim_end_matches(')');
    if documentation.is_empty() {
        return Err(format!("{name} has no documentation"));
    }
    let nullable = nullable(documentation);
    let mut known = Vec::new();
    let mut required = Vec::new();
    for (index, parameter) in parameters.split(',').map(str::trim).enumerate() {
        let parameter_name = parameter.split([' ', '*']).next_back().unwrap_or_default();
        known.push(parameter_name);
        if parameter.contains('*')
            && !nullable.contains(&parameter_name)
            && parameter_name != "error"
        {
            required.push((index + 1).to_string());
        } else if parameter_name == "error"
            && !name.starts_with("keystead_error_")
            && !parameter.contains("**")
        {
            return Err(format!("{name}: error is no place for an error"));
        }
        let documented = format!(" {parameter_name}: ");
        let place_for_errors = parameter_name == "error" && parameter.contains("**");
        if parameter != "void" && !place_for_errors && !documentation.contains(&documented) {
            return Err(format!("{name}: {parameter_name} is not documented"));
        }
    }
    if let Some(unknown) = nullable.iter().find(|it| !known.contains(it)) {
        return Err(format!("{name}: {unknown} may be NULL but is no parameter"));
    }
    // The accessors of errors take anything, so that handling an error never needs a check.
    if name.starts_with("keystead_error_") && !name.ends_with("_free") {
        required = vec!["1".to_owned()];
    }
    for said in ["Threads:", "Since "] {
        if !documentation.contains(said) {
            return Err(format!("{name}: the documentation lacks \"{said}\""));
        }
    }
    let mut made = declaration.trim_end().trim_end_matches(';').to_owned();
    if head.starts_with(STATUS) && name != "keystead_error_status" {
        if !documentation.contains("Statuses:") {
            return Err(format!("{name}: the documentation lacks \"Statuses:\""));
        }
        made.push_str(" KEYSTEAD_MUST_USE");
    }
    if !required.is_empty() {
        let _ = write!(made, " KEYSTEAD_NONNULL({})", required.join(", "));
    }
    made.push_str(";\n");
    Ok(made)
}

/// Names in the line "May be NULL: a, b." of a documentation.
fn nullable(documentation: &str) -> Vec<&str> {
    let list = documentation
        .lines()
        .find_map(|line| line.split_once(MAY_BE_NULL));
    list.map(|(_, names)| names.trim().trim_end_matches('.').split(", ").collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENTATION: &str = "/**\n * Does it.\n *\n * client: the client.\n * data: the data.\n * length: bytes.\n\
        * May be NULL: data.\n * Statuses: some.\n * Threads: any. Since 0.1.\n */\n";

    #[test]
    fn pointers_that_may_not_be_null_are_marked() {
        let header = format!(
            "{DOCUMENTATION}keystead_status keystead_x(const keystead_client *client,\n    const uint8_t *data,\n    \
             size_t length,\n    keystead_error **error);\n"
        );
        let made = add(&header).unwrap();
        assert!(
            made.ends_with("keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);\n"),
            "{made}"
        );
    }

    #[test]
    fn what_is_not_documented_is_refused() {
        let bare = "keystead_status keystead_x(const keystead_client *client);\n";
        assert!(add(bare).unwrap_err().contains("no documentation"));
        let other = format!("{DOCUMENTATION}keystead_status keystead_x(int other, void *data);\n");
        assert!(add(&other).unwrap_err().contains("other is not documented"));
    }
}
