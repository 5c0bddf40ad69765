package org.alongside.meeting;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When readers are told of minutes: every minute, on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class MinutesJobs {

    @Bean
    RecurringTask<Void> tellOfMinutes(MinutesRound round) {
        return Tasks.recurring("tell-of-minutes", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> round.go());
    }
}
