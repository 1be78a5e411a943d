package wangang.matching.ranking;

import java.util.List;
import java.util.stream.Stream;

/** What a match is judged by; each belongs to one direction. */
public enum Category {
    MAJOR(Direction.FOR_VACANCY),
    DEGREE(Direction.FOR_VACANCY),
    SKILLS(Direction.FOR_VACANCY),
    EXPERIENCE(Direction.FOR_VACANCY),
    OCCUPATION(Direction.FOR_PERSON),
    PAY(Direction.FOR_PERSON),
    PLACE(Direction.FOR_PERSON),
    KIND(Direction.FOR_PERSON),
    /** Judged only where a vacancy lays down when in the week the work is. */
    AVAILABILITY(Direction.FOR_PERSON);

    private static final List<Category> ALWAYS =
            Stream.of(values()).filter(category -> category != AVAILABILITY).toList();

    /** Whose demands are judged. */
    public enum Direction {
        FOR_VACANCY,
        FOR_PERSON
    }

    private final Direction direction;

    Category(Direction direction) {
        this.direction = direction;
    }

    /** Those by which every match is judged. */
    public static List<Category> always() {
        return ALWAYS;
    }

    public Direction direction() {
        return direction;
    }
}
