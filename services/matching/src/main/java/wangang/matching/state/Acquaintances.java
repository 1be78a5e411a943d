package wangang.matching.state;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has talked about which vacancy already; whoever has is not proposed to the other side anew. */
public interface Acquaintances {

    /** Nobody has. */
    Acquaintances NONE = new Acquaintances() {
        @Override
        public Map<UUID, List<UUID>> vacanciesOf(Collection<UUID> people) {
            return Map.of();
        }

        @Override
        public Map<UUID, List<UUID>> peopleOf(Collection<UUID> vacancies) {
            return Map.of();
        }
    };

    /** By person, the vacancies talked about; who talked about none is absent. */
    Map<UUID, List<UUID>> vacanciesOf(Collection<UUID> people);

    /** By vacancy, the people who talked about it; one that nobody talked about is absent. */
    Map<UUID, List<UUID>> peopleOf(Collection<UUID> vacancies);
}
