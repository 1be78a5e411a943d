package wangang.documentation.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.tree.MethodNode;
import wangang.documentation.bytecode.Code;
import wangang.documentation.bytecode.Meaning.Literal;
import wangang.documentation.bytecode.Meaning.Text;

/** Who tells and hears each topic, as the compiled code shows it. */
final class TopicUse {

    private static final String LISTENER = "Lorg/springframework/kafka/annotation/KafkaListener;";
    private static final String EVENT = "wangang/platform/outbox/OutgoingEvent";
    private static final String DECLARATION = "wangang/platform/messaging/TopicDeclaration";
    private static final Pattern TOPIC = Pattern.compile("'([a-z.-]+\\.v\\d+)'");

    private final Map<String, Set<String>> producers = new TreeMap<>();
    private final Map<String, Set<String>> consumers = new TreeMap<>();
    private final Set<String> compacted = new HashSet<>();

    private TopicUse() {}

    static TopicUse in(Code code) {
        var use = new TopicUse();
        code.callsTo(EVENT, "<init>")
                .forEach(found -> firstArgument(
                        found,
                        topic -> use.producers
                                .computeIfAbsent(topic, unseen -> new TreeSet<>())
                                .add(found.place().module())));
        code.callsTo(DECLARATION, "compacted").forEach(found -> firstArgument(found, use.compacted::add));
        for (var type : code.classes()) {
            for (var method : type.node().methods) {
                listened(method)
                        .forEach(topic -> use.consumers
                                .computeIfAbsent(topic, unseen -> new TreeSet<>())
                                .add(type.module()));
            }
        }
        return use;
    }

    Set<String> producers(String topic) {
        return producers.getOrDefault(topic, Set.of());
    }

    Set<String> consumers(String topic) {
        return consumers.getOrDefault(topic, Set.of());
    }

    boolean isCompacted(String topic) {
        return compacted.contains(topic);
    }

    Set<String> topics() {
        var all = new TreeSet<>(compacted);
        all.addAll(producers.keySet());
        all.addAll(consumers.keySet());
        return all;
    }

    private static void firstArgument(Code.Found found, Consumer<String> use) {
        for (var meaning : found.call().arguments().getFirst().meanings()) {
            if (meaning instanceof Text(var parts)
                    && parts.size() == 1
                    && parts.getFirst() instanceof Literal(var topic)) {
                use.accept(topic);
            }
        }
    }

    private static Stream<String> listened(MethodNode method) {
        return method.visibleAnnotations == null
                ? Stream.of()
                : method.visibleAnnotations.stream()
                        .filter(annotation -> annotation.desc.equals(LISTENER))
                        .flatMap(annotation -> values(annotation.values, "topics"))
                        .flatMap(text -> TOPIC.matcher(text).results().map(topic -> topic.group(1)));
    }

    private static Stream<String> values(List<Object> attributes, String name) {
        int at = attributes.indexOf(name);
        return at >= 0 && attributes.get(at + 1) instanceof Collection<?> texts
                ? texts.stream().map(String::valueOf)
                : Stream.of();
    }
}
