//! From nodes to calls of `crate::ui::element`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Expr, Lit};

use crate::parse::{Attribute, Element, If, Node, Value};

/// The nodes as one `yew::Html`.
pub(crate) fn html(nodes: &[Node]) -> TokenStream {
    match nodes {
        [] => quote! { ::yew::Html::default() },
        [Node::Value(value)] => quote! { crate::ui::element::Content::node(#value) },
        [Node::If(it)] => choice(it),
        [Node::Fragment(nodes)] => html(&nodes.0),
        [Node::Element(it)] => {
            let it = element(it);
            quote! { #it.html() }
        }
        several => {
            let children = several.iter().map(child);
            quote! { crate::ui::element::Element::fragment() #(#children)* .html() }
        }
    }
}

/// The call that puts a node into an element.
fn child(node: &Node) -> TokenStream {
    let content = match node {
        Node::Each(values) => return quote! { .each(#values) },
        Node::Value(Expr::Lit(words)) => return quote! { .fixed(#words) },
        Node::Element(it) => element(it),
        Node::Value(value) => quote! { #value },
        Node::If(it) => choice(it),
        Node::Fragment(nodes) => html(&nodes.0),
    };
    quote! { .child(#content) }
}

/// What is not there is an empty node, so that what comes behind stays in its place.
fn choice(it: &If) -> TokenStream {
    let (condition, then, otherwise) = (&it.condition, html(&it.then.0), html(&it.otherwise.0));
    quote! { if #condition { #then } else { #otherwise } }
}

fn element(it: &Element) -> TokenStream {
    let name = &it.name.text;
    let (given, own): (Vec<_>, Vec<_>) =
        it.attributes.iter().partition(|attribute| is_attribute(name, attribute));
    let names = given.iter().map(|it| &it.name.text);
    let values = given.iter().map(|it| value(it));
    let (shape, values) = if given.iter().all(|it| is_text(it)) {
        let value = quote! { ::yew::virtual_dom::AttributeOrProperty::Static };
        (quote! { Fixed(&[#((#names, #value(#values))),*]) }, quote! {})
    } else {
        let method = given.iter().map(|it| if is_text(it) { "fixed_value" } else { "value" });
        let method = method.map(|it| format_ident!("{it}"));
        (quote! { Named(&[#(#names),*]) }, quote! { #(.#method(#values))* })
    };
    let own = own.into_iter().map(|it| {
        let (method, value) = (&it.name.first, value(it));
        match &*it.name.text {
            "key" => quote! { .key(#value) },
            "ref" => quote! { .node_ref(#value) },
            "value" => quote! { .input_value(#value) },
            "checked" => quote! { .checked(#value) },
            _ => quote! { .on(::yew::html::#method::Wrapper::__macro_new(#value)) },
        }
    });
    let children = it.children.0.iter().map(child);
    quote! {
        crate::ui::element::Element::new(&crate::ui::element::Shape {
            name: #name,
            attributes: crate::ui::element::Names::#shape,
        }) #values #(#own)* #(#children)*
    }
}

/// Whether it stands in the markup: not what Yew holds apart.
fn is_attribute(element: &str, attribute: &Attribute) -> bool {
    let name = &*attribute.name.text;
    let of_input = element == "input" && matches!(name, "value" | "checked");
    !(of_input || matches!(name, "key" | "ref") || name.starts_with("on"))
}

fn value(it: &Attribute) -> TokenStream {
    match &it.value {
        Value::Literal(value) => quote! { #value },
        Value::Computed(value) => quote! { #value },
    }
}

/// Whether its value is known when the program is compiled.
const fn is_text(it: &Attribute) -> bool {
    matches!(it.value, Value::Literal(Lit::Str(_)))
}

#[cfg(test)]
mod tests {
    use syn::parse_str;

    use super::*;
    use crate::parse::Nodes;

    fn expanded(markup: &str) -> String {
        let nodes: Nodes = parse_str(markup).expect("markup");
        html(&nodes.0).to_string().replace(' ', "").replace("crate::ui::element::", "")
    }

    #[test]
    fn an_element_is_a_chain_of_calls() {
        assert_eq!(
            expanded("<p class=\"a\" title={b}>{ \"c\" }{ for d }<br/></p>"),
            "Element::new(&Shape{name:\"p\",attributes:Names::Named(&[\"class\",\"title\"]),})\
             .fixed_value(\"a\").value(b).fixed(\"c\").each(d)\
             .child(Element::new(&Shape{name:\"br\",attributes:Names::Fixed(&[]),})).html()"
        );
    }

    #[test]
    fn what_yew_holds_apart_is_no_attribute() {
        assert_eq!(
            expanded("<input key={a} ref={b} value={c} checked={d} onclick={e}/>"),
            "Element::new(&Shape{name:\"input\",attributes:Names::Fixed(&[]),})\
             .key(a).node_ref(b).input_value(c).checked(d)\
             .on(::yew::html::onclick::Wrapper::__macro_new(e)).html()"
        );
        // The value of anything else is an attribute like others.
        assert!(expanded("<option value={a}/>").contains(".value(a)"));
    }

    #[test]
    fn what_is_not_there_leaves_an_empty_node_in_its_place() {
        assert_eq!(expanded("if a { { b } }"), "ifa{Content::node(b)}else{::yew::Html::default()}");
        assert_eq!(
            expanded("<>{ a }if b { { c } } else if d { { e } }</>"),
            "Element::fragment().child(a)\
             .child(ifb{Content::node(c)}else{ifd{Content::node(e)}else{::yew::Html::default()}}).html()"
        );
    }
}
