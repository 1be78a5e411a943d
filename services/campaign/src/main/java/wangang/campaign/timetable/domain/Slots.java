package wangang.campaign.timetable.domain;

import java.util.Arrays;
import java.util.List;

/** The slots of all booths by number, those of a booth together and in order of time. */
final class Slots {

    private final int[] first;
    private final Slot[] slots;
    private final int[] booth;
    private final int[] start;
    private final int[] over;

    Slots(List<Booth> booths) {
        var ofEach = booths.stream().map(Booth::slots).toList();
        first = new int[booths.size() + 1];
        for (int number = 0; number < booths.size(); number++) {
            first[number + 1] = first[number] + ofEach.get(number).size();
        }
        slots = ofEach.stream().flatMap(List::stream).toArray(Slot[]::new);
        start = Arrays.stream(slots).mapToInt(Slot::start).toArray();
        over = Arrays.stream(slots).mapToInt(Slot::end).toArray();
        booth = new int[slots.length];
        for (int number = 0; number < booths.size(); number++) {
            Arrays.fill(booth, first[number], first[number + 1], number);
        }
    }

    int booths() {
        return first.length - 1;
    }

    int count() {
        return slots.length;
    }

    int first(int boothNumber) {
        return first[boothNumber];
    }

    /** The one after the booth's last. */
    int end(int boothNumber) {
        return first[boothNumber + 1];
    }

    Slot get(int slot) {
        return slots[slot];
    }

    int start(int slot) {
        return start[slot];
    }

    /** The minute at which its interview ends. */
    int over(int slot) {
        return over[slot];
    }

    int booth(int slot) {
        return booth[slot];
    }
}
