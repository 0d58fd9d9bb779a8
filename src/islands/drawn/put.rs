//! Drawings on the page.

use super::{Drawing, Node};
use leptos::prelude::document;
use wasm_bindgen::JsValue;
use web_sys::Element;

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// Puts drawings into an element, instead of whatever it holds.
pub fn put(container: &Element, drawings: Vec<Drawing>) {
    container.set_text_content(None);
    for drawing in drawings {
        // A browser that can't make or take an element shows the others.
        if let Ok(element) = make(drawing, HTML) {
            let _ = container.append_child(&element);
        }
    }
}

fn make(drawing: Drawing, around: &'static str) -> Result<Element, JsValue> {
    let namespace = if drawing.tag == "svg" { SVG } else { around };
    let element = document().create_element_ns(Some(namespace), drawing.tag)?;
    for (name, value) in drawing.attributes {
        element.set_attribute(name, &value)?;
    }
    for child in drawing.children {
        match child {
            Node::Text(text) => element.append_child(&document().create_text_node(&text))?,
            Node::Element(child) => {
                let child = make(child, namespace)?;
                element.append_child(&child)?
            }
        };
    }
    Ok(element)
}
