//! Attributes as items of a message: their XML, and what they are called.

use kmip_core::protocol::encoding::{TextOptions, xml};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{Item, Limits, Reader, Tag, Writer};

/// What an attribute is called, whatever the version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Name {
    /// By a tag of the specification.
    Standard(Tag),
    /// Custom and Vendor Attributes: vendor and name.
    Vendor(String, String),
}

impl Name {
    /// The name that 1.x spells so.
    fn from_1_x(text: &str) -> Self {
        if let Some((vendor @ ("x" | "y"), name)) = text.split_once('-') {
            return Self::Vendor(vendor.into(), name.into());
        }
        let info = tag::by_name(text).unwrap_or_else(|| panic!("no attribute {text}"));
        Self::Standard(info.tag)
    }

    /// The name as a version writes it in a request for it; none where the version has no way to.
    pub fn xml(&self, version: V) -> Option<String> {
        let text = |name: &str| format!(r#"<AttributeName type="TextString" value="{name}"/>"#);
        match self {
            Self::Standard(tag) if version < V::V2_0 => tag::info(*tag).map(|i| text(i.name)),
            Self::Vendor(vendor, name) if version < V::V2_0 => {
                let custom = vendor == "x" || vendor == "y";
                custom.then(|| text(&format!("{vendor}-{name}")))
            }
            Self::Standard(tag) => tag::info(*tag).map(|info| {
                let name = info.xml_name;
                format!(r#"<AttributeReference type="Enumeration" value="{name}"/>"#)
            }),
            Self::Vendor(vendor, name) => Some(format!(
                r#"<AttributeReference><VendorIdentification type="TextString" value="{vendor}"/>{}</AttributeReference>"#,
                text(name)
            )),
        }
    }
}

/// One item of a text or an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The item, encoded.
    pub bytes: Vec<u8>,
    /// Its XML in the names of the version.
    pub xml: String,
    version: V,
}

/// The items of an XML text; none of an empty one. Errors: a text that is not the XML that this project writes, since the
/// table holds exact texts.
pub fn pieces(text: &str, version: V) -> Result<Vec<Piece>, String> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let bytes = xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT)
        .map_err(|error| format!("{error} in {text}"))?;
    let all = items(&bytes, version);
    let again: String = all.iter().map(|piece| piece.xml.as_str()).collect();
    if again == text {
        Ok(all)
    } else {
        Err(format!("{text} is written {again} in version {version}"))
    }
}

/// The items that stand in `bytes` one after the other.
fn items(bytes: &[u8], version: V) -> Vec<Piece> {
    let mut reader = Reader::new(bytes, &Limits::DEFAULT).unwrap();
    std::iter::from_fn(|| reader.next_item().unwrap())
        .map(|item| Piece::of(&item, version))
        .collect()
}

/// The fields of an encoded structure.
pub(super) fn fields(bytes: &[u8], version: V) -> Vec<Piece> {
    let item = Reader::message(bytes, &Limits::DEFAULT).unwrap();
    let mut reader = item.structure().unwrap();
    std::iter::from_fn(|| reader.next_item().unwrap())
        .map(|item| Piece::of(&item, version))
        .collect()
}

impl Piece {
    fn of(item: &Item<'_>, version: V) -> Self {
        Self::written(version, |w| w.item(item))
    }

    pub(super) fn written(version: V, write: impl FnOnce(&mut Writer<'_>)) -> Self {
        let mut bytes = Vec::new();
        write(&mut Writer::new(&mut bytes));
        let options = TextOptions {
            pretty: false,
            version,
            ..TextOptions::default()
        };
        let xml = xml::from_ttlv(&bytes, &options).unwrap();
        Self {
            bytes,
            xml,
            version,
        }
    }

    /// The version in whose spelling it is.
    pub fn version(&self) -> V {
        self.version
    }

    /// The item.
    pub fn item(&self) -> Item<'_> {
        Reader::message(&self.bytes, &Limits::DEFAULT).unwrap()
    }

    /// A field of the structure that this item is.
    pub fn field(&self, tag: Tag) -> Option<Piece> {
        let mut all = fields(&self.bytes, self.version).into_iter();
        all.find(|field| field.item().tag() == tag)
    }

    /// A field of the structure that 1.x has around each attribute.
    pub(super) fn field_of_attribute(&self, tag: Tag) -> Option<Piece> {
        let is_one = self.item().tag() == tag::ATTRIBUTE;
        is_one.then(|| self.field(tag)).flatten()
    }

    fn text(&self, tag: Tag) -> Option<String> {
        let field = self.field(tag)?;
        Some(field.item().text_string().unwrap().to_owned())
    }

    /// What the attribute that this item is, is called.
    pub fn name(&self) -> Name {
        let tag = self.item().tag();
        if tag != tag::ATTRIBUTE {
            return Name::Standard(tag);
        }
        let name = self.text(tag::ATTRIBUTE_NAME).unwrap();
        match self.text(tag::VENDOR_IDENTIFICATION) {
            Some(vendor) => Name::Vendor(vendor, name),
            None => Name::from_1_x(&name),
        }
    }

    /// The Attribute Index: 0 where 1.x leaves it out.
    pub fn index(&self) -> i32 {
        if self.item().tag() != tag::ATTRIBUTE {
            return 0;
        }
        let index = self.field(tag::ATTRIBUTE_INDEX);
        index.map_or(0, |index| index.item().integer().unwrap())
    }

    /// The attribute without its Attribute Index, as a client gives it.
    #[must_use]
    pub fn unindexed(&self) -> Piece {
        if self.index() == 0 {
            return self.clone();
        }
        Self::written(self.version, |w| {
            w.structure(tag::ATTRIBUTE, |w| {
                for field in fields(&self.bytes, self.version) {
                    if field.item().tag() != tag::ATTRIBUTE_INDEX {
                        w.item(&field.item());
                    }
                }
            });
        })
    }

    /// The attribute as a client of another version would spell it, who does not know that it may not: the same value
    /// under the name of that version. None where the version has no name for it.
    pub fn forced_into(&self, version: V) -> Option<Piece> {
        let name = self.name();
        name.xml(version)?;
        let inside = self.item().tag() == tag::ATTRIBUTE;
        let value = if inside {
            self.field(tag::ATTRIBUTE_VALUE)?
        } else {
            self.clone()
        };
        Some(Self::written(version, |w| match &name {
            Name::Standard(tag) if version >= V::V2_0 => w.item_as(*tag, &value.item()),
            Name::Standard(tag) => w.structure(tag::ATTRIBUTE, |w| {
                let info = tag::info(*tag).expect("it has a name");
                w.text_string(tag::ATTRIBUTE_NAME, info.name);
                w.item_as(tag::ATTRIBUTE_VALUE, &value.item());
            }),
            Name::Vendor(vendor, name) => w.structure(tag::ATTRIBUTE, |w| {
                if version < V::V2_0 {
                    w.text_string(tag::ATTRIBUTE_NAME, &format!("{vendor}-{name}"));
                } else {
                    w.text_string(tag::VENDOR_IDENTIFICATION, vendor);
                    w.text_string(tag::ATTRIBUTE_NAME, name);
                }
                w.item_as(tag::ATTRIBUTE_VALUE, &value.item());
            }),
        }))
    }
}
