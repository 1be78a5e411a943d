@NullMarked
package wangang.vacancy.webhook.adapter.delivery;

import org.jspecify.annotations.NullMarked;
