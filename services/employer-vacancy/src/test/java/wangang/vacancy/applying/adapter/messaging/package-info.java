@NullMarked
package wangang.vacancy.applying.adapter.messaging;

import org.jspecify.annotations.NullMarked;
