//! XML of the case files as a tree of elements.
//!
//! Small because the files are: elements, two attributes, comments. A closing tag that nothing
//! opened is skipped, because one published case repeats one.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element with its attributes and children.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Name, which is the XML name of a tag.
    pub name: String,
    /// The `type` attribute.
    pub kind: Option<String>,
    /// The `value` attribute.
    pub value: Option<String>,
    /// Elements inside.
    pub children: Vec<Element>,
}

impl Element {
    fn of(start: &BytesStart<'_>) -> Result<Self, String> {
        let mut element = Self {
            name: start.name().as_ref().to_owned(),
            ..Self::default()
        };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let text =
                quick_xml::escape::unescape(&attribute.value).map_err(|error| error.to_string())?;
            match attribute.key.as_ref() {
                "type" => element.kind = Some(text.into_owned()),
                "value" => element.value = Some(text.into_owned()),
                _ => {}
            }
        }
        Ok(element)
    }

    /// The first child of a name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// All children of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }
}

/// Reads a document and returns its root.
pub fn parse(text: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Start(start) => open.push(Element::of(&start)?),
            Event::Empty(start) => {
                let element = Element::of(&start)?;
                open.last_mut()
                    .expect("the document itself stays open")
                    .children
                    .push(element);
            }
            Event::End(end) => {
                let name = end.name().as_ref().to_owned();
                // A repeated closing tag closes nothing.
                if open.last().is_some_and(|element| element.name == name) && open.len() > 1 {
                    let element = open.pop().expect("more than one element is open");
                    open.last_mut()
                        .expect("the document stays open")
                        .children
                        .push(element);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if open.len() != 1 {
        return Err(format!("<{}> is never closed", open[open.len() - 1].name));
    }
    open.remove(0)
        .children
        .into_iter()
        .next()
        .ok_or_else(|| "no element".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_nest_and_carry_type_and_value() {
        let root = parse(
            "<KMIP><!-- c --><A><B type=\"Integer\" value=\"1\"/><C type=\"TextString\" \
             value=\"a&amp;b\"/></A></KMIP>",
        )
        .unwrap();
        let a = root.child("A").unwrap();
        assert_eq!(a.children.len(), 2);
        assert_eq!(a.child("C").unwrap().value.as_deref(), Some("a&b"));
    }

    #[test]
    fn a_repeated_closing_tag_is_skipped() {
        let root = parse("<KMIP><A></A></A><B/></KMIP>").unwrap();
        assert_eq!(root.children.len(), 2);
    }

    #[test]
    fn an_element_left_open_is_an_error() {
        assert!(parse("<KMIP><A>").is_err());
    }
}
