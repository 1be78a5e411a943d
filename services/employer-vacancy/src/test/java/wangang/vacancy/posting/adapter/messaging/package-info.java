@NullMarked
package wangang.vacancy.posting.adapter.messaging;

import org.jspecify.annotations.NullMarked;
