package wangang.matching.ranking;

/** What a match is judged by; each belongs to one direction. */
public enum Category {
    MAJOR(Direction.FOR_VACANCY),
    DEGREE(Direction.FOR_VACANCY),
    SKILLS(Direction.FOR_VACANCY),
    EXPERIENCE(Direction.FOR_VACANCY),
    OCCUPATION(Direction.FOR_PERSON),
    PAY(Direction.FOR_PERSON),
    PLACE(Direction.FOR_PERSON),
    KIND(Direction.FOR_PERSON);

    /** Whose demands are judged. */
    public enum Direction {
        FOR_VACANCY,
        FOR_PERSON
    }

    private final Direction direction;

    Category(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }
}
