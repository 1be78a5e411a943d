package wangang.matching.understanding.majors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Span;
import wangang.matching.understanding.text.Strength;

/** Reads which majors a posting asks for. */
public final class MajorReader {

    private final MajorNames names;
    private final StageLists lists;
    private final Prose prose;

    /** @param catalogue class path resource of the 本科专业目录 with a header line */
    public MajorReader(String catalogue) {
        names = new MajorNames(catalogue);
        lists = new StageLists(names);
        prose = new Prose(names);
    }

    public MajorRequirement read(List<Passage> passages) {
        var mentions = new ArrayList<Mention>();
        var excluded = new ArrayList<Mention>();
        var anywhere = new ArrayList<Span>();
        for (var passage : passages) {
            // What is said beside lists by stage narrows them, and never admits anyone else.
            var open = new ArrayList<StageLists.Region>();
            var regions = lists.read(passage, mentions, open);
            open.addAll(Prose.open(passage));
            open.forEach(region -> anywhere.add(passage.span(region.start(), region.end())));
            if (regions.isEmpty()) {
                prose.read(passage, mentions, excluded);
            }
        }
        var refused = excluded.stream()
                .flatMap(mention -> mention.meaning().codes().stream())
                .collect(Collectors.toSet());
        return new MajorRequirement(
                anywhere.isEmpty() ? null : anywhere.getFirst(),
                mentions.stream()
                        .map(mention -> mention.term(names, refused))
                        .map(term -> anywhere.isEmpty() || term.stage() != Stage.ANY ? term : preferred(term))
                        .toList(),
                excluded.stream()
                        .map(mention -> mention.term(names, java.util.Set.of()))
                        .toList());
    }

    /** The code of the major a person's file or a query names, by the 本科专业目录 first. */
    public Optional<String> major(String name) {
        var meaning = names.inList(wangang.matching.understanding.text.Folding.fold(name.strip()), Stage.BACHELOR);
        return meaning == null
                ? Optional.empty()
                : meaning.codes().stream().max(Comparator.comparingInt(String::length));
    }

    /** Beside 专业不限 a name can only be a preference. */
    private static MajorTerm preferred(MajorTerm term) {
        return new MajorTerm(
                term.name(),
                term.codes(),
                term.related(),
                term.stage(),
                Strength.PREFERRED,
                term.onlyDirection(),
                term.span());
    }
}
