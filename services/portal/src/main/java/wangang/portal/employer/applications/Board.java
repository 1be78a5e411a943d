package wangang.portal.employer.applications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applications by how far they have come. */
record Board(Map<String, List<Application>> columns, List<Application> ended) {

    private static final List<String> COLUMNS = List.of("RECEIVED", "VIEWED", "INTERVIEW", "OFFER", "HIRED");

    static Board of(List<Application> applications) {
        var columns = new LinkedHashMap<String, List<Application>>();
        COLUMNS.forEach(status -> columns.put(status, in(applications, status)));
        var ended = applications.stream()
                .filter(application -> !COLUMNS.contains(application.status()))
                .toList();
        return new Board(columns, ended);
    }

    public boolean empty() {
        return ended.isEmpty() && columns.values().stream().allMatch(List::isEmpty);
    }

    private static List<Application> in(List<Application> applications, String status) {
        return applications.stream()
                .filter(application -> application.status().equals(status))
                .toList();
    }
}
