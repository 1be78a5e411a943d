package wangang.matching.stream;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import wangang.matching.recommendation.Inboxes;
import wangang.matching.state.PersonNotifications.News;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** The streams open on this instance; closed before the web server waits for its requests to end. */
@Component
class StreamHub implements SmartLifecycle {

    private final Map<UUID, List<InboxStream>> streams = new ConcurrentHashMap<>();
    private final Inboxes inboxes;
    private final StreamSettings settings;
    private volatile boolean running;

    StreamHub(Inboxes inboxes, StreamSettings settings) {
        this.inboxes = inboxes;
        this.settings = settings;
    }

    /** A stream of what comes in after {@code last}; refused when the person has too many open. */
    Outcome<SseEmitter> open(UUID person, long last) {
        var emitter = new SseEmitter(0L);
        var stream = new InboxStream(person, last, inboxes, emitter, settings);
        var all = streams.compute(person, (id, open) -> {
            var list = open == null ? new CopyOnWriteArrayList<InboxStream>() : open;
            if (list.size() < settings.perPerson()) {
                list.add(stream);
            }
            return list;
        });
        if (!all.contains(stream)) {
            return Outcome.refused(Rejection.limit("stream/too-many", "打开的推送连接过多，请先关闭其他页面。"));
        }
        emitter.onCompletion(stream::close);
        emitter.onTimeout(stream::close);
        emitter.onError(failure -> stream.close());
        Thread.ofVirtual().name("inbox-stream").start(() -> {
            try {
                stream.run();
            } finally {
                remove(stream);
            }
        });
        return Outcome.done(emitter);
    }

    void tell(UUID person, News news) {
        streams.getOrDefault(person, List.of()).forEach(stream -> stream.tell(news));
    }

    /** After a gap in the notifications: everybody looks. */
    void tellAll() {
        streams.values().forEach(open -> open.forEach(InboxStream::tellAll));
    }

    private void remove(InboxStream stream) {
        streams.computeIfPresent(stream.person(), (id, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        streams.values().forEach(open -> open.forEach(InboxStream::close));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
