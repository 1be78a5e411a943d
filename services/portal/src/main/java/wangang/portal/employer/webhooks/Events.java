package wangang.portal.employer.webhooks;

import java.util.List;

/** The kinds of events in words. */
final class Events {

    /**
     * @param type as the service names it
     * @param name for lists
     * @param meaning for whoever chooses
     */
    record Event(String type, String name, String meaning) {}

    static final List<Event> CHOICES = List.of(
            new Event("application.submitted", "收到应聘", "有人应聘本单位的岗位"),
            new Event("application.withdrawn", "应聘撤回", "求职者撤回应聘，或删除了全部资料"),
            new Event("candidate.found", "发现候选人", "有合适且同意展示的求职者，每一刻钟汇总一次，只告知人数"),
            new Event("vacancy.closed", "岗位关闭", "岗位招满、撤下、到期，或因未确认而关闭"),
            new Event("vacancy.unconfirmed", "岗位待确认", "岗位两周没有动静或即将到期，需要确认是否仍在招聘"));

    private Events() {}

    static String name(String type) {
        return CHOICES.stream()
                .filter(event -> event.type().equals(type))
                .map(Event::name)
                .findFirst()
                .orElse("webhook.test".equals(type) ? "测试" : type);
    }
}
