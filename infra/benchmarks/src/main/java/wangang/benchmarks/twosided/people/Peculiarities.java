package wangang.benchmarks.twosided.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import wangang.demodata.Dice;

/** Who of the people has which peculiarity: counts are kept, only whom it hits is chance. */
record Peculiarities(List<Set<Peculiarity>> byPlace) {

    static Peculiarities drawn(List<Line> lineOfEach, Dice dice) {
        var byPlace = IntStream.range(0, lineOfEach.size())
                .<Set<Peculiarity>>mapToObj(place -> EnumSet.noneOf(Peculiarity.class))
                .toList();
        for (var peculiarity : Peculiarity.values()) {
            var places = new ArrayList<Integer>();
            for (int place = 0; place < lineOfEach.size(); place++) {
                if (mayHave(peculiarity, byPlace.get(place), lineOfEach.get(place))) {
                    places.add(place);
                }
            }
            dice.some(peculiarity.count(), places)
                    .forEach(place -> byPlace.get(place).add(peculiarity));
        }
        return new Peculiarities(byPlace);
    }

    private static boolean mayHave(Peculiarity peculiarity, Set<Peculiarity> already, Line line) {
        if (peculiarity == Peculiarity.CHANGER && line.otherTitles().isEmpty()) {
            return false;
        }
        return !peculiarity.isOfWishes() || already.stream().noneMatch(Peculiarity::isOfWishes);
    }

    Set<Peculiarity> of(int place) {
        return byPlace.get(place);
    }
}
