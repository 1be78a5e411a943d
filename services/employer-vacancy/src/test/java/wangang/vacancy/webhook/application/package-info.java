@NullMarked
package wangang.vacancy.webhook.application;

import org.jspecify.annotations.NullMarked;
