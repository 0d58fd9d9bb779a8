//! Elements as plain data: what an island draws once and never changes in place.
//!
//! A view of leptos is code for each shape of element that it holds; for tables and pictures that
//! are thrown away and drawn again this data is drawn by one function, which made the bundle that
//! compares 28 KB smaller. It has no way to hold markup in a text, so that nothing needs escaping.

/// A text or an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Text(String),
    Element(Drawing),
}

/// An element with all that it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The name of the element.
    pub tag: &'static str,
    /// Names and values of its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// What it holds.
    pub children: Vec<Node>,
}

/// An element that holds nothing yet.
pub fn draw(tag: &'static str) -> Drawing {
    Drawing {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }
}

impl Drawing {
    /// With one more attribute.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// With a text at its end.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// With elements at its end: one, none or many.
    #[must_use]
    pub fn hold(mut self, elements: impl IntoIterator<Item = Drawing>) -> Self {
        self.children
            .extend(elements.into_iter().map(Node::Element));
        self
    }
}
