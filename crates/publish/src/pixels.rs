//! Pictures as pixels, drawn alike on every machine.

use std::fs;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

use crate::memo::Memo;
use crate::paths::Paths;

/// Draws pictures with the letters that the project carries, and no other.
#[derive(Debug)]
pub struct Painter {
    /// The letters: the files, and what they hold.
    files: Vec<Vec<u8>>,
    fonts: Arc<Database>,
}

impl Painter {
    /// Reads the letters.
    ///
    /// # Errors
    /// When they are not there.
    pub fn new(paths: &Paths) -> Result<Self> {
        let (mut files, mut fonts) = (Vec::new(), Database::new());
        for name in ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"] {
            let file = paths.www.join("font").join(name);
            let missing = || format!("{} cannot be read", file.display());
            let bytes = fs::read(&file).with_context(missing)?;
            fonts.load_font_data(bytes.clone());
            files.push(bytes);
        }
        Ok(Self { files, fonts: Arc::new(fonts) })
    }

    /// An SVG at its own size, as PNG.
    ///
    /// # Errors
    /// When it is no SVG.
    pub fn png(&self, svg: &str) -> Result<Vec<u8>> {
        let input: Vec<&[u8]> =
            core::iter::once(svg.as_bytes()).chain(self.files.iter().map(Vec::as_slice)).collect();
        Memo::of_this_checkout().get("png", &input, || self.drawn(svg))
    }

    fn drawn(&self, svg: &str) -> Result<Vec<u8>> {
        let options = Options { fontdb: Arc::clone(&self.fonts), ..Options::default() };
        let tree = Tree::from_str(svg, &options)?;
        let size = tree.size().to_int_size();
        let mut pixels =
            Pixmap::new(size.width(), size.height()).context("a picture of no size")?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        Ok(pixels.encode_png()?)
    }
}
