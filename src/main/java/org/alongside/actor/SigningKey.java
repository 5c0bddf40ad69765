package org.alongside.actor;

import java.sql.SQLException;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Gives the database the key with which viewers are signed; as the migrator, after each migration. */
@Component
class SigningKey implements Callback {

    private final ViewerSignature signature;

    SigningKey(ViewerSignature signature) {
        this.signature = signature;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection()
                .prepareStatement("insert into actor.signing_key (key) values (?) "
                        + "on conflict (only_row) do update set key = excluded.key "
                        + "where signing_key.key <> excluded.key")) {
            statement.setBytes(1, signature.key());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the migrator could not store the key that signs viewers", failed);
        }
    }

    @Override
    public String getCallbackName() {
        return "signing key";
    }
}
