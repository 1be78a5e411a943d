package wangang.jobseeker.search.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.search.domain.FoundPerson;
import wangang.jobseeker.search.domain.PeopleSearch;

/** The people with a file, to be searched. */
public interface People {

    /**
     * Newest file first; nobody found can be erased before the transaction ends.
     *
     * @param area subdistricts of homes; empty for the whole district
     * @param before id after which the page begins
     */
    List<FoundPerson> find(PeopleSearch search, Set<String> area, int limit, @Nullable UUID before);
}
