package wangang.jobseeker.search.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.access.application.Accesses;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.file.domain.KnownCodes;
import wangang.jobseeker.search.domain.FoundPerson;
import wangang.jobseeker.search.domain.PeopleSearch;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** Lists people of an officer's own area; each person shown is told so in the own access log. */
@Service
public class SearchingPeople {

    /** A page that a human reads; more would be a copy of the register. */
    static final int LARGEST_PAGE = 50;

    private final People people;
    private final Accesses accesses;
    private final KnownCodes codes;

    SearchingPeople(People people, Accesses accesses, KnownCodes codes) {
        this.people = people;
        this.accesses = accesses;
        this.codes = codes;
    }

    /** Finds one more than {@code size}, if there are more; that one is neither shown nor logged. */
    @Transactional
    public Outcome<List<FoundPerson>> search(Viewer officer, PeopleSearch search, int size, @Nullable UUID before) {
        var refusal = Stream.of(
                        pageMustBeSmall(size), codesMustBeKnown(search), subdistrictMustBeTheOfficers(officer, search))
                .flatMap(Optional::stream)
                .findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var area = search.subdistrict() == null ? officer.subdistricts() : Set.of(search.subdistrict());
        var found = people.find(search, area, size + 1, before);
        accesses.recordAll(
                officer,
                search.purpose().access(),
                found.stream().limit(size).map(person -> person.id().value()).toList());
        return Outcome.done(found);
    }

    private static Optional<Rejection> pageMustBeSmall(int size) {
        return when(
                size > LARGEST_PAGE,
                Rejection.invalid("jobseeker/page-too-large", "size", "每页最多 " + LARGEST_PAGE + " 人，请减小 size。"));
    }

    private Optional<Rejection> codesMustBeKnown(PeopleSearch search) {
        if (search.subdistrict() != null && !codes.isSubdistrict(search.subdistrict())) {
            return Optional.of(Rejection.invalid("jobseeker/subdistrict-unknown", "subdistrict", "没有这个街道（镇），请从列表中选择。"));
        }
        return when(
                search.major() != null && !codes.isMajor(search.major()),
                Rejection.invalid("jobseeker/major-unknown", "major", "专业目录中没有这个专业，请从列表中选择，或不填。"));
    }

    private static Optional<Rejection> subdistrictMustBeTheOfficers(Viewer officer, PeopleSearch search) {
        return when(
                search.subdistrict() != null
                        && !officer.subdistricts().isEmpty()
                        && !officer.subdistricts().contains(search.subdistrict()),
                Rejection.forbidden(
                        "jobseeker/subdistrict-not-yours", "这个街道（镇）不由您负责，只能查询您所负责街道（镇）的人。请改选，或不选街道（镇）查询全部由您负责的人。"));
    }

    private static Optional<Rejection> when(boolean wrong, Rejection rejection) {
        return wrong ? Optional.of(rejection) : Optional.empty();
    }
}
