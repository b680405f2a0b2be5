//! Labels of internationalised host names, decoded (RFC 5892).

use unicode_general_category::{GeneralCategory, get_general_category};

/// Returns `true` if each character of a label is allowed at its position.
pub(super) fn is_valid(label: &[char]) -> bool {
    let starts_with_mark = label.first().is_some_and(|first| {
        matches!(
            get_general_category(*first),
            GeneralCategory::SpacingMark
                | GeneralCategory::NonspacingMark
                | GeneralCategory::EnclosingMark
        )
    });
    let each_valid = label.iter().enumerate().all(|(index, current)| {
        let before = index.checked_sub(1).and_then(|before| label.get(before));
        is_valid_between(before.copied(), *current, label.get(index + 1).copied())
    });
    let has = |of: fn(char) -> bool| label.iter().any(|character| of(*character));
    !starts_with_mark
        && each_valid
        // Appendix A.7: the middle dot of Katakana beside Hiragana, Katakana or Han.
        && (!label.contains(&'\u{30fb}') || has(is_japanese))
        // Appendices A.8 and A.9: one kind of Arabic digits.
        && !(has(|digit| ('\u{660}'..='\u{669}').contains(&digit))
            && has(|digit| ('\u{6f0}'..='\u{6f9}').contains(&digit)))
}

/// Hiragana, Katakana or Han, as appendix A.7 requires.
fn is_japanese(character: char) -> bool {
    character != '\u{30fb}'
        && matches!(character, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}

/// The rules of RFC 5892 for one character and its neighbours.
fn is_valid_between(before: Option<char>, current: char, after: Option<char>) -> bool {
    match current {
        // Appendix A.2, zero width joiner: after a virama.
        '\u{200d}' => before.is_some_and(is_virama),
        // Appendix A.3, middle dot: between two l.
        '\u{b7}' => before == Some('l') && after == Some('l'),
        // Appendix A.4, Greek keraia: before a Greek character.
        '\u{375}' => after.is_some_and(|after| ('\u{370}'..='\u{3ff}').contains(&after)),
        // Appendices A.5 and A.6, Hebrew geresh and gershayim: after a Hebrew character.
        '\u{5f3}' | '\u{5f4}' => {
            before.is_some_and(|before| ('\u{590}'..='\u{5ff}').contains(&before))
        }
        // Section 2.6: disallowed though letters or marks.
        '\u{640}' | '\u{7fa}' | '\u{302e}' | '\u{302f}' | '\u{3031}'..='\u{3035}' | '\u{303b}' => {
            false
        }
        // Section 2.6, and digits and scripts that `is_valid` checks in the whole label.
        '\u{200c}'
        | '\u{6fd}'
        | '\u{6fe}'
        | '\u{f0b}'
        | '\u{3007}'
        | '\u{660}'..='\u{669}'
        | '\u{6f0}'..='\u{6f9}' => true,
        _ if current.is_ascii() || current == '\u{30fb}' || is_japanese(current) => true,
        _ => matches!(
            get_general_category(current),
            GeneralCategory::UppercaseLetter
                | GeneralCategory::LowercaseLetter
                | GeneralCategory::TitlecaseLetter
                | GeneralCategory::ModifierLetter
                | GeneralCategory::OtherLetter
                | GeneralCategory::NonspacingMark
                | GeneralCategory::SpacingMark
                | GeneralCategory::DecimalNumber
        ),
    }
}

/// The characters that join what stands before them to what follows.
fn is_virama(character: char) -> bool {
    matches!(
        character,
        '\u{94d}'
            | '\u{9cd}'
            | '\u{a4d}'
            | '\u{acd}'
            | '\u{b4d}'
            | '\u{bcd}'
            | '\u{c4d}'
            | '\u{ccd}'
            | '\u{d4d}'
            | '\u{dca}'
            | '\u{e3a}'
            | '\u{f84}'
            | '\u{1039}'
            | '\u{1714}'
            | '\u{1734}'
            | '\u{17d2}'
            | '\u{1a60}'
            | '\u{1b44}'
            | '\u{1baa}'
            | '\u{1bf2}'
            | '\u{1bf3}'
            | '\u{2d7f}'
            | '\u{a806}'
            | '\u{a8c4}'
            | '\u{a953}'
            | '\u{abed}'
            | '\u{10a3f}'
            | '\u{11046}'
            | '\u{1107f}'
            | '\u{110b9}'
            | '\u{11133}'
            | '\u{111c0}'
            | '\u{11235}'
            | '\u{112ea}'
            | '\u{1134d}'
            | '\u{11442}'
            | '\u{114c2}'
            | '\u{115bf}'
            | '\u{1163f}'
            | '\u{116b6}'
            | '\u{1172b}'
            | '\u{11839}'
            | '\u{119e0}'
            | '\u{11a34}'
            | '\u{11a47}'
            | '\u{11a99}'
            | '\u{11c3f}'
            | '\u{11d44}'
            | '\u{11d45}'
            | '\u{11d97}'
    )
}
