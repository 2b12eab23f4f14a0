//! From tokens to nodes.

use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::token::Brace;
use syn::{Error, Expr, ExprBlock, Ident, Lit, Result, Stmt, Token, braced};

/// Nodes beside one another.
pub(crate) struct Nodes(pub Vec<Node>);

pub(crate) enum Node {
    Element(Element),
    /// `{ value }`
    Value(Expr),
    /// `{ for values }`
    Each(Expr),
    /// `if … { … } else …`, `if let … = … { … }`
    If(If),
    /// `<>…</>`
    Fragment(Nodes),
}

pub(crate) struct Element {
    pub name: Name,
    pub attributes: Vec<Attribute>,
    pub children: Nodes,
}

/// What stands between `name=` and the next attribute.
pub(crate) enum Value {
    Literal(Lit),
    Computed(Expr),
}

pub(crate) struct Attribute {
    pub name: Name,
    pub value: Value,
}

pub(crate) struct If {
    pub condition: Expr,
    pub then: Nodes,
    pub otherwise: Nodes,
}

/// Words with hyphens between them.
pub(crate) struct Name {
    pub text: String,
    /// The first of them: where the name stands, and the whole of one that is an event.
    pub first: Ident,
}

impl Parse for Nodes {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut nodes = Vec::new();
        while !(input.is_empty() || input.peek(Token![<]) && input.peek2(Token![/])) {
            nodes.push(input.parse()?);
        }
        Ok(Self(nodes))
    }
}

impl Parse for Node {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(Token![if]) {
            return input.parse().map(Self::If);
        }
        if input.peek(Brace) {
            let ahead = input.fork();
            let inside;
            braced!(inside in ahead);
            if !inside.peek(Token![for]) {
                return computed(input).map(Self::Value);
            }
            let inside;
            braced!(inside in input);
            inside.parse::<Token![for]>()?;
            return inside.parse().map(Self::Each);
        }
        if input.peek2(Token![>]) {
            input.parse::<Token![<]>()?;
            input.parse::<Token![>]>()?;
            let nodes = input.parse()?;
            input.parse::<Token![<]>()?;
            input.parse::<Token![/]>()?;
            input.parse::<Token![>]>()?;
            return Ok(Self::Fragment(nodes));
        }
        input.parse().map(Self::Element)
    }
}

impl Parse for Element {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<Token![<]>()?;
        let name: Name = input.parse()?;
        let mut attributes = Vec::new();
        while !input.peek(Token![>]) && !input.peek(Token![/]) {
            attributes.push(input.parse()?);
        }
        if input.parse::<Option<Token![/]>>()?.is_some() {
            input.parse::<Token![>]>()?;
            return Ok(Self { name, attributes, children: Nodes(Vec::new()) });
        }
        input.parse::<Token![>]>()?;
        let children = input.parse()?;
        if input.is_empty() {
            return Err(Error::new(name.first.span(), format!("`<{}>` is not ended", name.text)));
        }
        input.parse::<Token![<]>()?;
        input.parse::<Token![/]>()?;
        let end: Name = input.parse()?;
        if end.text != name.text {
            let wrong = format!("`</{}>` here ends `<{}>`", end.text, name.text);
            return Err(Error::new(end.first.span(), wrong));
        }
        input.parse::<Token![>]>()?;
        Ok(Self { name, attributes, children })
    }
}

impl Parse for Attribute {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        // `{name}` is short for `name={name}`.
        if input.peek(Brace) {
            let value = computed(input)?;
            return match &value {
                Expr::Path(path) => {
                    let first = path.path.require_ident()?.clone();
                    let name = Name { text: first.unraw().to_string(), first };
                    Ok(Self { name, value: Value::Computed(value) })
                }
                _ => Err(Error::new_spanned(value, "a name was expected")),
            };
        }
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        let value = if input.peek(Brace) {
            Value::Computed(computed(input)?)
        } else {
            Value::Literal(input.parse()?)
        };
        Ok(Self { name, value })
    }
}

impl Parse for If {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<Token![if]>()?;
        let condition = input.call(Expr::parse_without_eager_brace)?;
        let inside;
        braced!(inside in input);
        let then = inside.parse()?;
        let mut otherwise = Nodes(Vec::new());
        if input.parse::<Option<Token![else]>>()?.is_some() {
            if input.peek(Token![if]) {
                otherwise.0.push(Node::If(input.parse()?));
            } else {
                let inside;
                braced!(inside in input);
                otherwise = inside.parse()?;
            }
        }
        Ok(Self { condition, then, otherwise })
    }
}

impl Parse for Name {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let first = input.call(Ident::parse_any)?;
        let mut text = first.unraw().to_string();
        while input.parse::<Option<Token![-]>>()?.is_some() {
            text += "-";
            text += &input.call(Ident::parse_any)?.unraw().to_string();
        }
        Ok(Self { text, first })
    }
}

/// What stands in braces: its one expression, or all of the block.
fn computed(input: ParseStream<'_>) -> Result<Expr> {
    let mut block: ExprBlock = input.parse()?;
    match block.block.stmts.pop() {
        Some(Stmt::Expr(value, None)) if block.block.stmts.is_empty() => Ok(value),
        last => {
            block.block.stmts.extend(last);
            Ok(Expr::Block(block))
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_str;

    use super::*;

    fn fault(markup: &str) -> String {
        parse_str::<Nodes>(markup).err().expect("a fault").to_string()
    }

    #[test]
    fn what_is_not_ended_as_it_began_is_refused() {
        assert_eq!(fault("<p><b>{ a }</p></b>"), "`</p>` here ends `<b>`");
        assert_eq!(fault("<button {a.b}/>"), "a name was expected");
        assert_eq!(fault("<p>"), "`<p>` is not ended");
        assert!(fault("words").starts_with("expected `<`"));
    }

    #[test]
    fn names_have_hyphens_and_values_one_expression_or_a_block() {
        let nodes: Nodes =
            parse_str("<a data-day={b} {href}>{ let c = 1; c }</a>").expect("markup");
        let [Node::Element(it)] = &nodes.0[..] else { panic!("one element") };
        let names: Vec<_> = it.attributes.iter().map(|it| &*it.name.text).collect();
        assert_eq!((&*it.name.text, &names[..]), ("a", &["data-day", "href"][..]));
        assert!(matches!(it.attributes[0].value, Value::Computed(Expr::Path(_))));
        assert!(matches!(it.children.0[..], [Node::Value(Expr::Block(_))]));
    }
}
