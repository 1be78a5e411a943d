package wangang.benchmarks.twosided.judging;

/** A person and a posting to be judged for each other. */
record Pair(String person, String posting) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair other) {
        int byPerson = person.compareTo(other.person);
        return byPerson != 0 ? byPerson : posting.compareTo(other.posting);
    }

    @Override
    public String toString() {
        return person + "\t" + posting;
    }
}
