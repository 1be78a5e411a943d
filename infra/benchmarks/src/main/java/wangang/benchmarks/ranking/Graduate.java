package wangang.benchmarks.ranking;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.matching.document.PersonDocument;
import wangang.matching.vocabulary.Degree;

/** A made-up person: what the ranking sees, and beside it the kind of school that it never sees. */
record Graduate(PersonDocument file, String school) {

    /**
     * @param people as {@link People} reads them
     * @param schools id, tab, kind of school; of everybody
     */
    static List<Graduate> read(Path people, Path schools) {
        var byId = Lines.texts(schools).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == 2)
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        return People.read(people).entrySet().stream()
                .map(person -> {
                    var school = byId.get(person.getKey());
                    if (school == null) {
                        throw new BenchmarkFailure(schools + " has no school of " + person.getKey() + ".", null);
                    }
                    return new Graduate(person.getValue(), school);
                })
                .toList();
    }

    Degree degree() {
        return file.degree() == null ? Degree.NONE : file.degree();
    }
}
