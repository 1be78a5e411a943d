package wangang.demodata;

/** A metro station that serves a subdistrict; WGS84, © OpenStreetMap contributors (ODbL). */
record Spot(String subdistrictCode, String station, String line, double lat, double lon) {}
