//! Pictures as pixels, drawn alike on every machine.

use std::fs;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

use crate::paths::Paths;

/// Draws pictures with the letters that the project carries, and no other.
#[derive(Debug)]
pub struct Painter {
    fonts: Arc<Database>,
}

impl Painter {
    /// Reads the letters.
    ///
    /// # Errors
    /// When they are not there.
    pub fn new(paths: &Paths) -> Result<Self> {
        let mut fonts = Database::new();
        for name in ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"] {
            let file = paths.www.join("font").join(name);
            let missing = || format!("{} cannot be read", file.display());
            fonts.load_font_data(fs::read(&file).with_context(missing)?);
        }
        Ok(Self { fonts: Arc::new(fonts) })
    }

    /// An SVG at its own size, as PNG.
    ///
    /// # Errors
    /// When it is no SVG.
    pub fn png(&self, svg: &str) -> Result<Vec<u8>> {
        let options = Options { fontdb: Arc::clone(&self.fonts), ..Options::default() };
        let tree = Tree::from_str(svg, &options)?;
        let size = tree.size().to_int_size();
        let mut pixels =
            Pixmap::new(size.width(), size.height()).context("a picture of no size")?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        Ok(pixels.encode_png()?)
    }
}
