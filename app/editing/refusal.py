"""Why a command of the editor cannot be carried out."""


class RefusalError(ValueError):
    """A command would do harm or lacks something; the message is Finnish and says what to do."""
