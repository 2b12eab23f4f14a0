// As in Leaflet's choropleth tutorial: a GeoJSON layer with a style function, set anew.
import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { at, control, load } from "./atlas.js";

const [districts, backdrop, atlas] = await load();
const of = (...layers) => ({
  type: "FeatureCollection",
  features: backdrop.features.filter((feature) => layers.includes(feature.properties.layer)),
});
const classes = (feature) => ({ className: feature.properties.layer, stroke: feature.properties.layer !== "lake" });

// A map for each account.
const maps = atlas.fills.map((fills) => {
  const place = document.getElementById("map").appendChild(document.createElement("div"));
  const map = L.map(place, { zoomControl: false, attributionControl: false, zoomSnap: 0 });
  map.fitBounds(L.geoJSON(atlas.frame).getBounds());
  L.geoJSON(of("land", "lake"), { style: classes }).addTo(map);
  const shapes = L.geoJSON(districts, { style: () => ({ className: "area", weight: 0.5, color: "#fff", fillOpacity: 1 }) }).addTo(map);
  L.geoJSON(of("river", "border", "road"), { style: classes }).addTo(map);
  L.geoJSON(of("name"), {
    pointToLayer: (feature, place) => L.marker(place, { icon: L.divIcon({ className: "name", html: feature.properties.name }) }),
  }).addTo(map);
  return { fills, shapes };
});

control(atlas, (day) => {
  for (const { fills, shapes } of maps) shapes.setStyle((feature) => ({ fillColor: at(fills[feature.id], day) }));
});
