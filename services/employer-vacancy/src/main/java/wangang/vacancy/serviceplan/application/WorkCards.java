package wangang.vacancy.serviceplan.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wangang.vacancy.serviceplan.domain.WorkCard;

/** What officers let be known at work. */
public interface WorkCards {

    void keep(WorkCard card, Instant now);

    Optional<WorkCard> find(String account);

    /** By work name. */
    List<WorkCard> answeringFor(String subdistrict, int limit);
}
