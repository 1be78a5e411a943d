package wangang.matching.understanding.text;

/** Where something was read: UTF-16 units of that part, {@code start} inclusive, {@code end} exclusive. */
public record Span(Part part, int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The words read, given the part they were read from. */
    public String of(String original) {
        return original.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return part == other.part && start < other.end && other.start < end;
    }
}
