package org.alongside.meeting;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When replies are read: every minute, on one of the nodes, where a mailbox is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("alongside.replies.host")
class ReplyJob {

    @Bean
    RecurringTask<Void> readReplies(ReplySettings settings, MailedReplies replies) {
        var mailbox = new ReplyMailbox(settings, replies);
        return Tasks.recurring("read-replies", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> mailbox.read());
    }
}
