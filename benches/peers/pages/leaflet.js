// As in Leaflet's choropleth tutorial: a GeoJSON layer with a style function, set anew.
import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { at, control, load } from "./atlas.js";

const [districts, backdrop, atlas] = await load();
const map = L.map("map", { zoomControl: false, attributionControl: false, zoomSnap: 0 });
map.fitBounds(L.geoJSON(atlas.frame).getBounds());
const of = (...layers) => ({
  type: "FeatureCollection",
  features: backdrop.features.filter((feature) => layers.includes(feature.properties.layer)),
});
const classes = (feature) => ({ className: feature.properties.layer, stroke: feature.properties.layer !== "lake" });
L.geoJSON(of("land", "lake"), { style: classes }).addTo(map);
const shapes = L.geoJSON(districts, { style: () => ({ className: "district", weight: 0.5, color: "#fff", fillOpacity: 1 }) }).addTo(map);
L.geoJSON(of("river", "border", "road"), { style: classes }).addTo(map);
L.geoJSON(of("name"), {
  pointToLayer: (feature, place) => L.marker(place, { icon: L.divIcon({ className: "name", html: feature.properties.name }) }),
}).addTo(map);

control(atlas, (day) => {
  shapes.setStyle((feature) => ({ fillColor: at(atlas.fills[feature.id], day) }));
});
