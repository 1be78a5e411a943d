package wangang.vacancy.webhook.domain;

import wangang.platform.kernel.Rejection;

/** What is wrong with a webhook as it was typed. */
public final class WebhookRefusals {

    static final Rejection URL_MISSING = Rejection.rule("webhook/url-missing", "url", "请填写接收地址 url。");

    static final Rejection URL_INVALID = Rejection.rule(
            "webhook/url-invalid",
            "url",
            "接收地址 url 不是有效的网址：最长 500 个字符，不能含账号密码（@ 之前的部分）和 # 片段；中文域名请写成 xn-- 形式，路径中的中文请作百分号编码。");

    static final Rejection URL_NOT_HTTPS =
            Rejection.rule("webhook/url-not-https", "url", "接收地址须以 https:// 开头，以免内容和签名在途中被读取或改动。");

    static final Rejection URL_PORT =
            Rejection.rule("webhook/url-port-not-allowed", "url", "接收地址的端口只能是 443 或 1024 至 65535；其余端口属于其他协议。");

    public static final Rejection HOST_UNKNOWN =
            Rejection.rule("webhook/url-host-unknown", "url", "查不到接收地址的域名，请检查拼写，并确认域名已在公网解析；如刚刚设置，请稍后再试。");

    public static final Rejection NOT_PUBLIC = Rejection.rule(
            "webhook/url-not-public", "url", "接收地址的域名解析到了内网、本机或其他保留地址；平台只向公网地址发送，请使用公网可访问的域名，并检查其全部 A、AAAA 记录。");

    static final Rejection EVENTS_MISSING = Rejection.rule(
            "webhook/events-missing", "events", "请至少订阅一种事件：" + String.join("、", EventType.subscribable()) + "。");

    static final Rejection EVENT_UNKNOWN = Rejection.rule(
            "webhook/event-unknown", "events", "只能订阅这些事件：" + String.join("、", EventType.subscribable()) + "。");

    static final Rejection DESCRIPTION_INVALID =
            Rejection.rule("webhook/description-invalid", "description", "说明最长 200 个字，且不能换行或含不可见字符。");

    private WebhookRefusals() {}
}
