//! Panics without their messages, in a program for the browser.
//!
//! A panic stops the program in its place and says nothing: what `-C panic=immediate-abort` gives, which the compiler
//! has behind an unstable flag only. The page hears of the stop from the browser and tells it in the reader's
//! language; the message, with its place in the source, no reader sees. What makes it (the arguments at each call, the
//! functions that format, the hook that prints) is a large part of a small program.

use std::collections::HashSet;

use walrus::ir::{Call, Instr, InstrLocId, InstrSeq, Unreachable, VisitorMut, dfs_pre_order_mut};
use walrus::{FunctionId, Module, passes};

/// Endings of the names of functions that never return. Those that do nothing but call one of them are found.
const DIVERGING: [&str; 6] = [
    "9panicking9panic_fmt",
    "17rust_begin_unwind",
    "16slice_index_fail",
    "16slice_error_fail",
    "18handle_alloc_error",
    "7raw_vec12handle_error",
];
/// The ending of the function that keeps what prints a message.
const SET_HOOK: &str = "9panicking8set_hook";

/// Makes a trap of every call of a function that only panics, and takes out what nothing uses after that.
pub(super) fn trap(module: &mut Module) {
    let ends = |name: &Option<String>, end: &str| name.as_ref().is_some_and(|it| it.ends_with(end));
    let mut traps = Traps(HashSet::new());
    let mut hooks = HashSet::new();
    for function in module.funcs.iter() {
        if DIVERGING.iter().any(|end| ends(&function.name, end)) {
            traps.0.insert(function.id());
        }
        if ends(&function.name, SET_HOOK) {
            hooks.insert(function.id());
        }
    }
    loop {
        let known = traps.0.len();
        for (id, function) in module.funcs.iter_local_mut() {
            let entry = function.entry_block();
            if hooks.contains(&id) {
                function.block_mut(entry).clear();
            } else if !traps.0.contains(&id) {
                dfs_pre_order_mut(&mut traps, function, entry);
                if let [(Instr::Unreachable(_), _)] = function.block(entry).as_slice() {
                    traps.0.insert(id);
                }
            }
        }
        if traps.0.len() == known {
            break;
        }
    }
    passes::gc::run(module);
}

/// The functions that only panic.
struct Traps(HashSet<FunctionId>);

impl VisitorMut for Traps {
    fn start_instr_seq_mut(&mut self, sequence: &mut InstrSeq) {
        let panics = |it: &Instr| matches!(it, Instr::Call(Call { func }) if self.0.contains(func));
        if let Some(at) = sequence.iter().position(|(it, _)| panics(it)) {
            // What comes before in one run of instructions can only be its arguments: nothing sees it any more.
            let kept = sequence.iter().take(at).rposition(|(it, _)| is_seen(it));
            sequence.truncate(kept.map_or(0, |last| last + 1));
            sequence.push((Unreachable {}.into(), InstrLocId::default()));
        }
    }
}

/// Whether an instruction does something that outlasts a trap, or may keep the program from reaching it.
const fn is_seen(it: &Instr) -> bool {
    !matches!(
        it,
        Instr::Const(_)
            | Instr::LocalGet(_)
            | Instr::LocalSet(_)
            | Instr::LocalTee(_)
            | Instr::GlobalGet(_)
            | Instr::GlobalSet(_)
            | Instr::Binop(_)
            | Instr::Unop(_)
            | Instr::Select(_)
            | Instr::Load(_)
            | Instr::Store(_)
            | Instr::Drop(_)
    )
}

#[cfg(test)]
mod tests {
    use walrus::ir::BinaryOp;
    use walrus::{FunctionBuilder, ValType};

    use super::*;

    /// `divide(a, b)`: panics with a place in the source when `b` is zero, by a function that only panics.
    fn module() -> Module {
        let mut module = Module::default();
        let mut panic_fmt = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
        panic_fmt.name("_RNvNtCsgX_4core9panicking9panic_fmt".into());
        let place = module.locals.add(ValType::I32);
        panic_fmt.func_body().block(None, |body| {
            body.local_get(place).drop().unreachable();
        });
        let panic_fmt = panic_fmt.finish(vec![place], &mut module.funcs);
        let mut by_zero = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
        by_zero.name("by_zero".into());
        let place = module.locals.add(ValType::I32);
        by_zero.func_body().local_get(place).call(panic_fmt).unreachable();
        let by_zero = by_zero.finish(vec![place], &mut module.funcs);
        let mut divide =
            FunctionBuilder::new(&mut module.types, &[ValType::I32; 2], &[ValType::I32]);
        divide.name("divide".into());
        let [a, b] = [(); 2].map(|()| module.locals.add(ValType::I32));
        let mut body = divide.func_body();
        body.block(None, |body| {
            let block = body.id();
            body.local_get(b).br_if(block).i32_const(1_048_576).call(by_zero).unreachable();
        });
        body.local_get(a).local_get(b).binop(BinaryOp::I32DivU);
        let divide = divide.finish(vec![a, b], &mut module.funcs);
        module.exports.add("divide", divide);
        module
    }

    #[test]
    fn a_panic_becomes_a_trap_and_its_message_is_gone() {
        let mut module = module();
        trap(&mut module);
        let module = Module::from_buffer(&module.emit_wasm()).expect("it stays a valid module");
        let names: Vec<_> = module.funcs.iter().filter_map(|it| it.name.as_deref()).collect();
        assert_eq!(names, ["divide"]);
        let (_, divide) = module.funcs.iter_local().next().expect("one function");
        // The block with the check and the trap, `a`, `b`, the division.
        let [(Instr::Block(block), _), rest @ ..] = divide.block(divide.entry_block()).as_slice()
        else {
            panic!("the block with the check is gone");
        };
        let check: Vec<_> = divide.block(block.seq).iter().map(|(it, _)| it).collect();
        assert!(matches!(check[..], [Instr::LocalGet(_), Instr::BrIf(_), Instr::Unreachable(_)]));
        assert_eq!(rest.len(), 3);
    }
}
