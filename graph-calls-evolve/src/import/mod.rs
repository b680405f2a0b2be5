//! Generates documents from Microsoft's metadata.
//!
//! ```text
//! CSDL -csdl-> Metadata -closure-> types and actions -base-> documents from the metadata
//!      -merge-> with the patches of the overlay -canonical-> text
//! ```
//!
//! ```
//! use graph_calls_evolve::import::{Metadata, Overlay, Scope, documents};
//!
//! let csdl = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
//!   <edmx:DataServices>
//!     <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
//!       <EnumType Name="tone"><Member Name="star" /><Member Name="pound" /></EnumType>
//!     </Schema>
//!   </edmx:DataServices>
//! </edmx:Edmx>"#;
//! let (metadata, warnings) = Metadata::read("metadata.csdl", csdl.as_bytes())?;
//! let documents = documents(&metadata, &Overlay::default(), Scope::All);
//! assert!(warnings.is_empty() && documents.warnings.is_empty());
//! assert!(documents.files["tone.json"].contains(r#""pound""#));
//! # Ok::<(), graph_calls_evolve::import::Notice>(())
//! ```

mod base;
mod canonical;
mod closure;
mod contradictions;
mod csdl;
mod dangling;
mod directions;
mod documents;
mod facts;
mod fit;
mod keywords;
mod lineage;
mod merge;
mod metadata;
mod notice;
mod overlay;
mod paths;
mod titles;

pub use documents::{Documents, Scope, documents};
pub use facts::compare;
pub use metadata::Metadata;
pub use notice::{Notice, Position};
pub use overlay::Overlay;
