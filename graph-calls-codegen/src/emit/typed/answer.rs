//! An answer that is known already, or code that finds it.

use crate::emit::number;
use proc_macro2::TokenStream;
use quote::quote;

/// Whether something holds.
#[derive(Debug, Clone)]
pub(super) enum Answer {
    /// It does, or does not, whatever the value.
    Known(bool),
    /// What this expression says.
    Code(TokenStream, Binding),
}

/// How tightly an expression holds together, and so where it needs parentheses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Binding {
    /// A call, a path.
    Unary,
    /// `a >= b`
    Comparison,
    /// `a && b`
    And,
    /// `a || b`
    Or,
    /// A block or a `match`, which would end a statement.
    Block,
}

impl Answer {
    pub(super) fn unary(code: TokenStream) -> Self {
        Answer::Code(code, Binding::Unary)
    }

    pub(super) fn comparison(code: TokenStream) -> Self {
        Answer::Code(code, Binding::Comparison)
    }

    pub(super) fn block(code: TokenStream) -> Self {
        Answer::Code(code, Binding::Block)
    }

    /// An operand of `&&`; `None` if nothing is to be asked. `never` is a way to say no that names
    /// the value: a caller's crate must not warn of a name that isn't used.
    pub(super) fn unless_always(self, never: TokenStream) -> Option<TokenStream> {
        match self {
            Answer::Known(true) => None,
            Answer::Known(false) => Some(never),
            answer => Some(answer.operand(&[Binding::Or, Binding::Block])),
        }
    }

    pub(super) fn and(self, other: Answer) -> Answer {
        match (self, other) {
            (Answer::Known(true), answer) | (answer, Answer::Known(true)) => answer,
            (Answer::Known(false), _) | (_, Answer::Known(false)) => Answer::Known(false),
            (one, two) => {
                let loose = [Binding::Or, Binding::Block];
                let (one, two) = (one.operand(&loose), two.operand(&loose));
                Answer::Code(quote!(#one && #two), Binding::And)
            }
        }
    }

    pub(super) fn or(self, other: Answer) -> Answer {
        match (self, other) {
            (Answer::Known(false), answer) | (answer, Answer::Known(false)) => answer,
            (Answer::Known(true), _) | (_, Answer::Known(true)) => Answer::Known(true),
            (one, two) => {
                let loose = [Binding::And, Binding::Block];
                let (one, two) = (one.operand(&loose), two.operand(&loose));
                Answer::Code(quote!(#one || #two), Binding::Or)
            }
        }
    }

    pub(super) fn not(self) -> Answer {
        match self {
            Answer::Known(known) => Answer::Known(!known),
            code @ Answer::Code(..) => {
                use Binding::{And, Block, Comparison, Or};
                let operand = code.operand(&[Comparison, And, Or, Block]);
                Answer::unary(quote!(!#operand))
            }
        }
    }

    /// In parentheses, if it holds together as loosely as these.
    fn operand(self, loose: &[Binding]) -> TokenStream {
        match self {
            Answer::Known(known) => quote!(#known),
            Answer::Code(code, binding) if loose.contains(&binding) => quote!((#code)),
            Answer::Code(code, _) => code,
        }
    }
}

/// Whether `then` holds where the condition does, and `otherwise` where it doesn't. No code twice:
/// conditions in conditions would double it each time.
pub(super) fn either(condition: Answer, then: Answer, otherwise: Answer) -> Answer {
    match (condition, then, otherwise) {
        (Answer::Known(true), then, _) => then,
        (Answer::Known(false), _, otherwise) => otherwise,
        (condition, then, Answer::Known(true)) => condition.not().or(then),
        (condition, Answer::Known(true), otherwise) => condition.or(otherwise),
        (condition, then, otherwise) => {
            let [condition, then, otherwise] =
                [condition, then, otherwise].map(|answer| answer.operand(&[]));
            Answer::block(quote!(if #condition { #then } else { #otherwise }))
        }
    }
}

/// Whether one of several holds, and no other.
pub(super) fn exactly_one(answers: Vec<Answer>) -> Answer {
    let (known, open): (Vec<Answer>, Vec<Answer>) = answers
        .into_iter()
        .partition(|answer| matches!(answer, Answer::Known(_)));
    let always = known
        .iter()
        .filter(|answer| matches!(answer, Answer::Known(true)));
    let always = always.count();
    if open.is_empty() || always > 1 {
        return Answer::Known(always == 1);
    }
    // Clippy takes `&&` in a list for a comma that was forgotten.
    let open = open.into_iter();
    let open = open.map(|answer| answer.operand(&[Binding::And, Binding::Or]));
    let rest = number(1 - always);
    Answer::comparison(quote! {
        [#(#open),*].into_iter().filter(|holds| *holds).count() == #rest
    })
}
