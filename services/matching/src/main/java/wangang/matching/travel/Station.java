package wangang.matching.travel;

import wangang.matching.vocabulary.GeoPosition;

/** A stop of one line; an interchange is one station for each of its lines. */
record Station(String name, String line, GeoPosition place) {}
