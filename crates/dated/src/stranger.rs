//! Files of other formats, known by their first bytes or their members.

/// A format that is not dated GeoJSON and is known by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// `TopoJSON`.
    TopoJson,
    /// Esri's own JSON, as `ArcGIS` services answer.
    EsriJson,
    /// KML.
    Kml,
    /// GPX.
    Gpx,
    /// Another XML, such as GML.
    Xml,
    /// A page of the web.
    Html,
    /// A zip archive: a KMZ, a zipped shapefile, a spreadsheet.
    Zip,
    /// Packed by gzip.
    Gzip,
    /// A shapefile.
    Shapefile,
    /// `GeoPackage` or another `SQLite` database.
    GeoPackage,
    /// `GeoParquet`.
    Parquet,
    /// `FlatGeobuf`.
    FlatGeobuf,
    /// The answer to a SPARQL query.
    Sparql,
    /// PDF.
    Pdf,
}

impl Stranger {
    /// The name by which its makers call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TopoJson => "TopoJSON",
            Self::EsriJson => "Esri JSON",
            Self::Kml => "KML",
            Self::Gpx => "GPX",
            Self::Xml => "XML",
            Self::Html => "HTML",
            Self::Zip => "zip",
            Self::Gzip => "gzip",
            Self::Shapefile => "Shapefile",
            Self::GeoPackage => "GeoPackage",
            Self::Parquet => "Parquet",
            Self::FlatGeobuf => "FlatGeobuf",
            Self::Sparql => "SPARQL JSON",
            Self::Pdf => "PDF",
        }
    }

    /// The command that makes GeoJSON of it, where there is one.
    pub const fn command(self) -> Option<&'static str> {
        Some(match self {
            Self::TopoJson => "ogr2ogr -f GeoJSON out.geojson in.topojson",
            Self::EsriJson => "ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.json",
            Self::Kml => "ogr2ogr -f GeoJSON out.geojson in.kml",
            Self::Gpx => "ogr2ogr -f GeoJSON out.geojson in.gpx tracks",
            Self::Xml => "ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.gml",
            Self::Zip => "ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson /vsizip/in.zip",
            Self::Gzip => "gunzip in.geojson.gz",
            Self::Shapefile => "ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.shp",
            Self::GeoPackage => "ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.gpkg",
            Self::Parquet => "ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.parquet",
            Self::FlatGeobuf => "ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.fgb",
            Self::Html | Self::Sparql | Self::Pdf => return None,
        })
    }

    /// The format whose files begin with these bytes.
    pub(crate) fn by_bytes(bytes: &[u8]) -> Option<Self> {
        const BEGINNINGS: [(&[u8], Stranger); 7] = [
            (b"PK\x03\x04", Stranger::Zip),
            (b"\x1F\x8B", Stranger::Gzip),
            (b"\x00\x00\x27\x0A", Stranger::Shapefile),
            (b"SQLite format 3", Stranger::GeoPackage),
            (b"PAR1", Stranger::Parquet),
            (b"fgb\x03", Stranger::FlatGeobuf),
            (b"%PDF", Stranger::Pdf),
        ];
        BEGINNINGS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, it)| *it)
    }

    /// The format of a text that begins as XML does.
    pub(crate) fn by_markup(text: &str) -> Option<Self> {
        text.starts_with('<').then_some(())?;
        let beginning: String = text.chars().take(2_000).collect();
        let beginning = beginning.to_ascii_lowercase();
        let has = |tag: &str| beginning.contains(tag);
        Some(if has("<kml") {
            Self::Kml
        } else if has("<gpx") {
            Self::Gpx
        } else if has("<html") || has("<!doctype html") {
            Self::Html
        } else {
            Self::Xml
        })
    }
}
