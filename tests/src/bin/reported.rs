//! Runs our own command on the situations that people reported in public.
//!
//! `reported REPORTS GRAPH_CALLS`: the folder with the inputs, and the command. Fails unless each input
//! has the outcome listed here, and unless each input of the folder is listed.

#![forbid(unsafe_code)]

use std::{
    collections::BTreeSet,
    env,
    error::Error,
    fs,
    path::Path,
    process::{Command, Output},
};

/// What the command says about one input.
struct Situation {
    /// The file or folder.
    input: &'static str,
    /// The type that a payload is validated as, if the command cannot detect it.
    of: Option<&'static str>,
    /// The exit status.
    status: i32,
    /// Texts of which each must occur in the output.
    says: &'static [&'static str],
}

/// The payloads, which `validate --round-trip` reads.
const PAYLOADS: &[Situation] = &[
    Situation {
        input: "01-answer-reference-handling.json",
        of: Some("answer"),
        status: 1,
        says: &[
            "/mediaConfig",
            "#microsoft.graph.serviceHostedMediaConfig",
            "/acceptedModalities",
            "`$values`",
            "`audio`",
        ],
    },
    Situation {
        input: "04-notification-resource-only.json",
        of: None,
        status: 1,
        says: &["`resourceUrl`", "`resource`", "2021"],
    },
    Situation {
        input: "06-recordresponse-loop.json",
        of: Some("recordResponse"),
        status: 1,
        says: &["/prompts/0/loop"],
    },
    Situation {
        input: "08-notification-delta-participants.json",
        of: None,
        status: 0,
        says: &["written back without loss"],
    },
    Situation {
        input: "13-notification-pascal-tags.json",
        of: Some("commsNotifications"),
        status: 0,
        says: &[
            "/value/0/resourceData/@odata.type",
            "`#microsoft.graph.call`",
        ],
    },
    Situation {
        input: "18-createcall-join-without-tenant.json",
        of: Some("createCall"),
        status: 1,
        says: &["`tenantId`"],
    },
    Situation {
        input: "18c-control-join-with-tenant.json",
        of: Some("createCall"),
        status: 0,
        says: &["written back without loss"],
    },
    Situation {
        input: "20-docs-comment.json",
        of: None,
        status: 1,
        says: &["JSON has no comments"],
    },
    Situation {
        input: "25-http-dump.json",
        of: None,
        status: 1,
        says: &["HTTP request", "body"],
    },
];

/// The metadata, which `import --all` reads.
const METADATA: &[Situation] = &[
    Situation {
        input: "29-empty-basetype.csdl",
        of: None,
        status: 0,
        says: &["warning", "BaseType"],
    },
    Situation {
        input: "30-gone-basetype.csdl",
        of: None,
        status: 0,
        says: &["warning", "chatInfo", "goneBase"],
    },
    Situation {
        input: "31-alias-is-namespace.csdl",
        of: None,
        status: 2,
        says: &["alias", "`graph`"],
    },
    Situation {
        input: "32-odd-facets.csdl",
        of: None,
        status: 0,
        says: &[],
    },
];

/// The folders of documents, which `generate` reads.
const DOCUMENTS: &[Situation] = &[Situation {
    input: "35-collisions",
    of: None,
    status: 0,
    says: &["wrote"],
}];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [reports, command] = arguments.as_slice() else {
        return Err("usage: reported REPORTS GRAPH_CALLS".into());
    };
    let reports = Path::new(reports);
    let scratch = env::temp_dir().join(format!("graph-calls-reported-{}", std::process::id()));
    fs::create_dir_all(&scratch)?;

    for situation in PAYLOADS {
        let mut validate = Command::new(command);
        validate.args(["validate", "--round-trip"]);
        if let Some(of) = situation.of {
            validate.args(["--type", of]);
        }
        situation.check(&validate.arg(reports.join(situation.input)).output()?)?;
    }
    for situation in METADATA {
        let out = scratch.join(situation.input);
        let output = Command::new(command)
            .arg("import")
            .arg(reports.join(situation.input))
            .args(["--all", "--out"])
            .arg(&out)
            .output()?;
        situation.check(&output)?;
        if situation.input.starts_with("32") && !mentions(&out, "maxLength")? {
            return Err("32-odd-facets.csdl: no document has `maxLength`".into());
        }
    }
    for situation in DOCUMENTS {
        let output = Command::new(command)
            .arg("generate")
            .arg("--schemas")
            .arg(reports.join(situation.input))
            .arg("--out")
            .arg(scratch.join("generated.rs"))
            .output()?;
        situation.check(&output)?;
    }
    fs::remove_dir_all(&scratch)?;

    let lists = [PAYLOADS, METADATA, DOCUMENTS].into_iter().flatten();
    let all: BTreeSet<_> = lists.map(|situation| situation.input).collect();
    for entry in fs::read_dir(reports)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != "README.md" && !all.contains(name.as_str()) {
            return Err(format!("{name} is not listed here").into());
        }
    }
    println!("{} situations with the right outcome", all.len());
    Ok(())
}

impl Situation {
    fn check(&self, output: &Output) -> Result<(), String> {
        let said = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        if output.status.code() != Some(self.status) {
            return Err(format!(
                "{}: {}, not {}:\n{said}",
                self.input, output.status, self.status
            ));
        }
        match self.says.iter().find(|text| !said.contains(**text)) {
            Some(text) => Err(format!("{}: no word of {text}:\n{said}", self.input)),
            None => Ok(()),
        }
    }
}

/// Whether a document in the folder has this text.
fn mentions(folder: &Path, text: &str) -> Result<bool, Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() && fs::read_to_string(path)?.contains(text) {
            return Ok(true);
        }
    }
    Ok(false)
}
