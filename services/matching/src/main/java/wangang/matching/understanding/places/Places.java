package wangang.matching.understanding.places;

import java.util.List;
import java.util.Optional;
import wangang.matching.understanding.text.Found;

/** Every place a posting names, in the order of the text. */
public record Places(List<Found<Place>> found) {

    public static final Places UNSTATED = new Places(List.of());

    public Places {
        found = List.copyOf(found);
    }

    /** The only place of its kind; empty where none or several different ones are named. */
    public Optional<Place> only(Place.Kind kind) {
        var places = found.stream()
                .map(Found::value)
                .filter(place -> place.kind() == kind)
                .distinct()
                .toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }
}
