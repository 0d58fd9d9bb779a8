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

    /// With one more attribute, where there is a value for it.
    #[must_use]
    pub fn perhaps(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
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

/// Drawings as HTML.
pub fn html(drawings: impl IntoIterator<Item = Drawing>) -> String {
    let mut html = String::new();
    for drawing in drawings {
        drawing.write(&mut html);
    }
    html
}

impl Drawing {
    fn write(&self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        for (name, value) in &self.attributes {
            html.push(' ');
            html.push_str(name);
            html.push_str("=\"");
            escape(value, html);
            html.push('"');
        }
        html.push('>');
        for child in &self.children {
            match child {
                Node::Text(text) => escape(text, html),
                Node::Element(child) => child.write(html),
            }
        }
        // None of our drawings is an element without an end, such as `<br>`.
        html.push_str("</");
        html.push_str(self.tag);
        html.push('>');
    }
}

fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '"' => html.push_str("&quot;"),
            letter => html.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_attributes_are_no_markup() {
        let link = draw("a")
            .with("href", "?a=1&b=\"2\"")
            .perhaps("lang", None::<String>)
            .text("<b> & 'c' \"d\"");
        assert_eq!(
            html([draw("p").text("x").hold([link]), draw("hr-like")]),
            "<p>x<a href=\"?a=1&amp;b=&quot;2&quot;\">&lt;b> &amp; 'c' &quot;d&quot;</a></p><hr-like></hr-like>"
        );
    }
}
