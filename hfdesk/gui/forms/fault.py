# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fault.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QLabel, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)
class Ui_Fault(object):
    def setupUi(self, Fault):
        if not Fault.objectName():
            Fault.setObjectName(u"Fault")
        Fault.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(Fault)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.words = QLabel(Fault)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.report = QPlainTextEdit(Fault)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setMinimumSize(QSize(0, 160))

        self.column.addWidget(self.report)


        self.retranslateUi(Fault)

        QMetaObject.connectSlotsByName(Fault)
    # setupUi

    def retranslateUi(self, Fault):
        Fault.setWindowTitle(QCoreApplication.translate("Fault", u"Something went wrong in hfdesk", None))
        self.words.setText(QCoreApplication.translate("Fault", u"hfdesk did something it should not. What you have written is saved. You can go on working. Send the report below to whoever looks after hfdesk.", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("Fault", u"Report", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

