import type { Lexicon } from "../concept";

export const es: Lexicon = {
  common: "el la los las de del que y en un una es con su sus tu al lo más este esta por para si ha está",
  words: {
    "end+settled": "cancelación_programada baja_programada",
    "failure+aborted": "intenta_nuevamente",
    fresh: "nuevo nueva crear añadir agregar",
    aborted: "inténtalo_de_nuevo inténtelo_de_nuevo intentar_de_nuevo intentarlo_de_nuevo vuelve_a_intentarlo",
    refuse: "rechazar declinar",
    "end+renewal": "detener_los_pagos detén_los_pagos parar_los_pagos dejar_de_pagar suspender_los_pagos",
    atonce: "inmediatamente inmediato inmediata de_inmediato ahora_mismo",
    "ended+deed": "canceló anuló",
    "done+deed": "ha",
    tier: "premium servicio servicios plus",
    "back+keep": "cambiado_de_opinión cambié_de_opinión",
    "ended+you": "cancelaste anulaste diste_de_baja",
    "ended+subscription": "baja_confirmada baja_tramitada",
    portal: "portal",
    "me+ability": "quiero deseo quisiera",
    tofree: "al_plan_gratuito al_plan_gratis a_la_versión_gratuita al_plan_free a_la_cuenta_gratuita",
    "end+sever": "rescindir rescinde rescinda rescisi*",
    "condition+confirm": "si",
    not: "no nunca jamás ningún ninguna ninguno nada nadie ni tampoco",
    end: "cancelar cancela cancele cancelen cancelad cancelarla cancelarlo cancélala cancélalo cancelaci* cancelamiento anular anula anule anulen anulaci* dar_de_baja darse_de_baja darme_de_baja darte_de_baja date_de_baja dese_de_baja dame_de_baja dar_la_baja baja_de baja_del baja_definitiva baja_voluntaria la_baja tu_baja mi_baja su_baja desuscribir* desuscripci* desuscríbe* desapunta* interrumpir interrumpe interrumpa interrupci* detener detén detenga cesar cese parar poner_fin pon_fin finalización terminación desvincular desafiliar* desafiliaci* quiero_cancelar_mi quiero_cancelar_la deseo_cancelar_mi cancelarse anularse cancelas canceles anulas cancelará anulará va_a_cancelar va_a_anular van_a_cancelar terminar_la terminar_el terminar_mi terminar_tu terminar_su terminar_suscripción discontinuar discontinúa discontinúe darnos_de_baja causar_baja anularlo anularla cancélela cancélelo interrumpir_la",
    "end+subscription":
      "finalizar_suscripción finalizar_la_suscripción finalizar_mi_suscripción finalizar_membresía finalizar_contrato finalizar_plan finalizar_el_plan terminar_la_suscripción terminar_mi_suscripción terminar_membresía terminar_contrato terminar_plan terminar_el_plan dejar_la_suscripción baja_suscripción dejar_de_apoyar no_apoyar_más cancelar_tu_apoyo cancelar_mi_apoyo cancelar_apoyo dejar_de_ser_miembro dejar_de_ser_socio dejar_de_ser_socia dejar_de_ser_mecenas dejar_de_ser_patrocinador dejar_de_ser_patrocinadora dejar_de_ser_suscriptor dejar_de_ser_suscriptora dejar_de_ser_abonado dejar_de_ser_abonada dejar_de_ser_afiliado deja_de_ser_miembro deja_de_ser_socio deja_de_ser_socia deja_de_ser_mecenas deja_de_ser_patrocinador deja_de_ser_patrocinadora deja_de_ser_suscriptor deja_de_ser_suscriptora deja_de_ser_abonado deja_de_ser_abonada deja_de_ser_afiliado dejar_de_estar_suscrito dejar_de_estar_suscrita ya_no_quiero_ser_miembro ya_no_quiero_ser_socio ya_no_quiero_ser_socia ya_no_quiero_ser_mecenas ya_no_quiero_ser_patrocinador ya_no_quiero_ser_patrocinadora ya_no_quiero_ser_suscriptor ya_no_quiero_ser_suscriptora ya_no_quiero_ser_abonado ya_no_quiero_ser_abonada ya_no_quiero_ser_afiliado dejar_de_donar dejar_de_aportar dejar_de_contribuir dejar_de_patrocinar dejar_de_colaborar deja_de_donar deja_de_apoyar deja_de_aportar deja_de_contribuir deja_de_patrocinar deja_de_colaborar deje_de_donar deje_de_apoyar deje_de_aportar deje_de_contribuir deje_de_patrocinar deje_de_colaborar parar_de_donar parar_de_apoyar parar_de_aportar parar_de_contribuir parar_de_patrocinar parar_de_colaborar ya_no_quiero_donar ya_no_quiero_apoyar ya_no_quiero_aportar ya_no_quiero_contribuir ya_no_quiero_patrocinar ya_no_quiero_colaborar no_donar_más no_quiero_donar_más no_quiero_seguir_donando no_quiero_seguir_apoyando dejar_el_club salir_del_club abandonar_el_club abandonar_la_membresía abandonar_membresía abandonar_la_suscripción abandonar_el_plan dejar_la_membresía dejar_el_plan dejar_mi_plan dejar_mi_membresía dejar_mi_suscripción salir_de_la_membresía salir_de_la_suscripción retirar_apoyo retirar_mi_apoyo retirar_el_apoyo cancelar_compromiso cancelar_el_compromiso cancelar_mi_compromiso retirar_donación retirar_la_donación retirar_mi_donación retirar_aportación resolver_contrato resolver_el_contrato resolver_mi_contrato resolución_del_contrato resolución_de_contrato suspender_definitivamente finalizar_donación finalizar_la_donación finalizar_mi_donación finalizar_mi_membresía finalizar_la_membresía finalizar_el_contrato finalizar_mi_contrato finalizar_mi_plan acabar_la_suscripción acabar_mi_suscripción acabar_contrato acabar_el_contrato desactivar_suscripción desactivar_la_suscripción desactivar_mi_suscripción desactiva_tu_suscripción desactivar_el_plan desactivar_mi_plan desactivar_membresía eliminar_mi_apoyo finalizar_apoyo finalizar_mi_apoyo cancelar_el_apoyo no_seguir_apoyando",
    "confirm+end":
      "sí_cancelar sí_cancela_mi sí_cancélala sí_cancelar_mi sí_anular sí_dar_de_baja sí_darme_de_baja sí_darse_de_baja sí_interrumpir sí_finalizar sí_terminar sí_detener confirmar_baja confirmo_baja confirma_baja confirme_baja",
    ended:
      "cancelad* cancelamos anulad* anulamos rescindid* rescindió dado_de_baja dada_de_baja dados_de_baja dadas_de_baja dimos_de_baja dio_de_baja causado_baja interrumpid* detenid* desactivad* desactivamos desactivaste desuscrito desuscrita revocad* eliminad* apagada deshabilitad* terminada terminado",
    "ended+done":
      "está_cancelad* está_anulad* está_desactivad* está_rescindid* está_interrumpid* está_deshabilitad* están_cancelad* está_dada_de_baja está_dado_de_baja se_canceló se_anuló quedó_sin_efecto queda_sin_efecto quedado_sin_efecto",
    "ended+future":
      "cancelaremos daremos_de_baja se_cancelará se_cancelarán se_anulará se_anularán se_desactivará se_dará_de_baja se_interrumpirá se_va_a_cancelar quedará_sin_efecto",
    off: "desactivar desactiva desactive desactivo desactivaci* apagar apaga apague deshabilitar deshabilita inhabilitar",
    on: "activar active active_la activa_la activa_el activa_tu activa_mi activación activad* encender habilitar habilita habilitada",
    delete:
      "eliminar elimina elimine elimino eliminarla eliminación borrar borra borre borrado suprimir suprime supresión quitar quita quite remover",
    "delete+account":
      "cerrar_cuenta cerrar_la_cuenta cerrar_mi_cuenta cerrar_tu_cuenta cerrar_su_cuenta cierre_de_cuenta cierre_de_la_cuenta",
    keep: "mantener mantén mantenga mantenerla mantenerme conservar conserva conserve conservarla quedar quedarme quedarte quédate quédese permanecer permanece seguir seguir_con sigo sigue_con me_quedo guardar_mi",
    "keep+subscription":
      "seguir_suscrito seguir_suscrita seguir_siendo_miembro seguir_siendo_socio continuar_suscrito continuar_siendo_miembro continuar_con_mi_suscripción continuar_con_la_suscripción continuar_con_mi_plan continuar_con_el_plan continuar_con_mi_membresía continuar_con_premium",
    back: "atrás volver vuelve regresar regresa cerrar cierra cierre cerrar_ventana ahora_no ahora_mismo_no en_otro_momento más_tarde más_adelante quizás tal_vez no_gracias no_por_ahora por_ahora_no salir_sin_cancelar descartar ignorar todavía aún volver_a_mi_cuenta volver_a_la_cuenta volver_a_tu_cuenta volver_a_su_cuenta volver_a_cuenta regresar_a_mi_cuenta regresar_a_la_cuenta",
    resume:
      "reactivar reactiva reactive reactivaci* reactivad* reanudar reanuda reanude reanudaci* reanudad* restaurar restaura restaure restauraci* restaurad* restablecer restablece restablezca restablecid* restablecimiento retomar retoma recuperar recupera deshacer deshaz reiniciar continúa continuará seguirá seguirán sigue ya_no_está_cancelad*",
    pause:
      "pausa pausar pause pausad* pausas suspender suspende suspenda suspensi* suspendid* congelar congela poner_en pon_en ponga_en",
    confirm:
      "confirmar confirma confirme confirmo confirmaci* vale ok okey de_acuerdo entendido estoy_seguro estoy_segura sí_quiero sí_deseo sí_estoy sí_continuar sí_confirmo sí_confirmar sí_seguro validar",
    attest: "confirmamos te_confirmamos le_confirmamos mensaje_confirma correo_confirma hemos_confirmado",
    settled:
      "confirmad* procesad* completad* tramitad* registrad* efectuad* realizad* aceptada correctamente éxito exitosa exitosamente satisfactoriamente exitoso",
    effect:
      "entra_en_vigor entrará_en_vigor entrarán_en_vigor efectiva efectivo se_hará_efectiva surtirá_efecto tendrá_efecto surte_efecto con_efecto",
    proceed:
      "continuar continúe proceder procede proceda siguiente enviar envía finalizar terminar completar concluir aplicar_cambios omitir saltar de_todos_modos de_todas_formas igualmente de_todas_maneras seguir_adelante continuar_con continuar_a proseguir prosigue continuar_para continuar_y seguir_para",
    manage:
      "gestionar gestiona gestione gestión administrar administra administre modificar modifica modifique cambiar cambia cambie editar edita edite actualizar actualiza actualice ajustar ajustes configuración configurar preferencias",
    show: "ver ve_tu mostrar muestra consultar consulta consulte abrir abre visualizar",
    accept:
      "aceptar acepta acepto acepte obtener obtén obtenga conseguir consigue canjear canjea aplicar aplica aprovechar aprovecha aproveche reclamar reclama",
    export: "exportar exporta exporte exportaci* descargar descarga descargas descargue bajar",
    subscription:
      "suscripción suscripciones subscripción subscripciones plan planes membresía membresías contrato contratos abono abonos mi_tarifa tu_tarifa su_tarifa membership premium_plan plan_de_pago planes_de_pago suscripción_de_pago membresía_de_pago donación donaciones donativo* licencia* alojamiento hosting vpn donar aportación* contribuci* apoyo afiliación patrocinio patrocinios mecenazgo padrinazgo apadrinamiento",
    member:
      "suscrito suscrita suscritos suscritas miembro miembros suscriptor suscriptora suscriptores abonado abonada afiliado socio socia como_abonado como_miembro como_socio como_suscriptor",
    trial: "prueba pruebas período_de_prueba versión_de_prueba trial prueba_gratis",
    renewal:
      "renovaci* autorrenovaci* autorenovaci* auto_renovaci* pago_recurrente pagos_recurrentes cobro_recurrente cobros_recurrentes cargo_recurrente cargos_recurrentes pago_automático pagos_automáticos cobro_automático cobros_automáticos cargo_automático cargos_automáticos facturación_automática facturación_recurrente pago_periódico pagos_periódicos cobro_periódico cobros_periódicos cargo_periódico cargos_periódicos domiciliación domiciliaciones pago_domiciliado pagos_domiciliados cargo_domiciliado débito_automático débitos_automáticos débito_directo orden_permanente transferencia_periódica transferencia_recurrente débito_recurrente pago_mensual_automático",
    renews: "renovar renov* renueva renuevan renueve renuevo renueves se_te_renovará renovarse renovarla",
    billing: "facturación factura facturas recibo recibos facturado facturada facturará se_te_facturará",
    payment:
      "información_de_pago datos_de_pago pago pagos pagar pagado cobro cobros cobrar cobrado cobrada cobrará cobrarán cobraremos cobramos cobra cargo cargos tarjeta tarjetas débito se_te_cobrará se_le_cobrará se_te_cobrarán se_le_cobrarán se_te_realizar* se_te_cargará te_cobraremos le_cobraremos",
    refund: "reembolso* reembolsar reembols*",
    "again+payment":
      "más_cargos más_pagos más_cobros nuevos_cargos nuevos_cobros nuevos_pagos volverá_a_cobrar volverán_a_cobrar volveremos_a_cobrar* volveremos_a_facturar* volverá_a_facturar volverán_a_realizar volverá_a_realizar harán_más_cargos harán_más_cobros realizarán_más_cargos realizarán_más_cobros realizarán_más_pagos realizaremos_más_cargos efectuarán_más_cargos efectuarán_más_cobros realizarán_nuevos_cargos realizarán_nuevos_cobros",
    account: "cuenta cuentas perfil",
    order: "pedido pedidos compra compras reserva reservas reservación reservaciones orden órdenes",
    data: "datos bóveda chats conversaciones información archivo archivos caja_fuerte",
    offer:
      "oferta ofertas descuento* promoción promociones promo cupón cupones rebaja % gratis gratuito gratuita gratuitos gratuitas cobrará_hoy cobrado_hoy cobraremos_hoy cobrará_ahora cobrará_nada_hoy",
    reason: "por_qué motivo motivos razón razones comentarios opinión encuesta",
    elsewhere:
      "carga subida invitaci* evento eventos cita citas transferencia* traspaso comentario cambios cambio amigo amigos amistad alerta* notificaci* recordatorio* respuesta importaci* importar búsqueda buscar mensaje mensajes publicaci* tarea tareas trabajo trabajos viaje viajes trayecto tique ticket* entrada entradas reunión reuniones llamada turno turnos envío envíos entrega entregas visita clase clases lección sesión sesiones correo correos email emails e_mail mejora mejoras actualización actualizaciones regalo regalos otro otra otros otras anterior anteriores antiguo antigua una_de_tus una_de_sus suscripciones_canceladas planes_cancelados suscripción_cancelada_anterior una_suscripción_cancelada opción opciones complemento complementos módulo módulos extra extras seguro seguros roaming lista_de_espera solicitud_de_amistad filtro filtros formulario selección archivo_adjunto regala regalar checkout eliminado_a se_ha_eliminado_a eliminada_de eliminado_de cambio_a cambio_de_plan todos_los_miembros proceso_de_suscripción este_cambio uso_compartido compartir dejar_de_compartir",
    request: "solicitud solicitudes petición solicitar solicita solicite solicito",
    question:
      "? estás_seguro estás_segura está_seguro está_segura seguro_que quieres_cancelar_tu no_se_puede_deshacer irreversible",
    howto:
      "cómo qué_pasa qué_sucede qué_ocurre qué_pasará qué_significa qué_incluye qué_plan dónde cuál cuáles puedo debo debería",
    me: "yo mi mis me mío mía he",
    condition:
      "cuando una_vez en_cuanto excepto en_caso_de mientras siempre_que al_cancelar al_confirmar al_dar al_darte al_darse al_hacer al_continuar al_pulsar al_anular al_desactivar cancelando comprueba compruebe verifica verifique verificar asegúrate asegúrese no_es_cierto falso tocando pulsando seleccionando en_caso o_tu o_su de_lo_contrario tan_pronto al_recibir tras_recibir tras_el_pago previo_pago hasta_que a_la_recepción tras_la_devolución parece_que",
    "not+condition": "sin",
    ability:
      "puede puedes puedas pueda pueden podrá podrás podrías podría poder permite permiten permitir quiere quieres quieras quiera desea deseas desear necesita necesitas necesito debe debes deberá deberás tiene_que tienes_que hay_que es_necesario por_favor para_cancelar para_anular para_dar para_darte para_darse para_confirmar para_detener para_rescindir para_desactivar para_evitar haz_clic haga_clic hacer_clic clic pulsa pulse pulsar presiona presione elige elija selecciona seleccione seleccionar toca toque es_posible queremos nos_gustaría",
    failure:
      "error errores fallo fallos fallado fallida fallido fallidos problema* imposible no_se_pudo no_se_ha_podido no_se_pudieron no_se_puede no_se_pueden no_hemos_podido no_pudimos no_pudo no_ha_podido no_podemos no_puede no_puedes no_fue_posible no_es_posible no_ha_sido_posible no_se_logró salió_mal ha_salido_mal ha_ido_mal inténtalo inténtelo intentarlo reintentar reintenta intenta_de_nuevo intente_de_nuevo intente_nuevamente vuelve_a_intentar* vuelva_a_intentar* rechazad* denegad*",
    attempt:
      "pendiente pendientes procesando procesándose procesará tramitando solicitado solicitada en_curso en_proceso en_trámite a_punto_de intento intentos pronto próximamente en_breve siendo estamos_cancelando vas_a",
    step: "paso pasos un_paso_más último_paso casi para_completar para_finalizar para_terminar falta_un falta_poco solo_falta sólo_queda",
    future: "será serán va_a vamos_a programad* marcada_para marcado_para prevista previsto configurada_para quedará",
    again: "más nuevamente de_nuevo otra_vez nunca_más volverá volveremos volverán",
    "not+again": "ya_no dejarás_de dejará_de",
    done: "han has_sido hemos sido fue fueron queda quedó quedado está_ahora ya_está está_actualmente están son ya se_ha",
    "you+done": "has te_has",
    you: "usted ustedes vosotros eres estás tienes",
    expires:
      "expira expirará expiran vence vencerá caduca caducará finaliza finalizará termina terminará acaba acabará concluye concluirá se_cancela se_detendrá cesará dejará_de_funcionar disponible_hasta acceso_hasta perderás_el_acceso perderás_acceso",
    until: "hasta facturación_en_curso al_final_del_período al_finalizar_el_período",
    over: "finalizad* terminad* concluid* acabado acabada llegado_a_su_fin llegó_a_su_fin llegado_a_su_término finalizó terminó concluyó",
    signin:
      "iniciar_sesión inicia_sesión inicie_sesión inicio_de_sesión acceder accede entrar ingresar ingresa identificarse identifícate identificarme login",
    signup:
      "registrarse regístrate registrarme regístrese crear_cuenta crear_una_cuenta crea_una_cuenta crea_tu_cuenta suscríbete_ahora suscribirse_ahora probar_gratis pruébalo_gratis",
    signout:
      "cerrar_sesión cierra_sesión cerrar_la_sesión cierre_de_sesión salir desconectar desconectarse finalizar_sesión terminar_sesión",
    password: "contraseña contraseñas clave",
    letter:
      "newsletter* boletín boletines lista_de_correo listas_de_correo lista_de_distribución correos_promocionales novedades",
    public:
      "términos_del_servicio términos_de_servicio términos_de_uso términos_y_condiciones condiciones_de_uso condiciones_generales aviso_legal política_de_privacidad precios tarifas faq preguntas_frecuentes foro foros comunidad reseñas blog incidencia incidente comunicado centro_de_ayuda traducción traducir traductor política_de_cancelación política_de_cancelaciones políticas_de_cancelación",
    history: "historial actividad registro_de_actividad cronología",
    mailbox:
      "bandeja_de_entrada bandeja borradores enviados elementos_enviados papelera correo_no_deseado webmail spam",
    your: "tu tus su sus vuestra vuestro vuestras tuya suya",
    third:
      "de_él de_ella de_ellos de_ellas hermana hermano amiga compañero compañera esposa esposo marido mujer hijo hija pareja madre padre su_propia su_propio por_el_cliente por_la_clienta por_el_usuario por_el_suscriptor por_el_miembro tu_canal su_canal el_cliente el_suscriptor del_cliente de_un_cliente de_la_clienta del_usuario del_suscriptor el_usuario el_miembro de_su_parte novia novio suegra abuela abuelo vecino vecina inquilino inquilina",
    after: "después tras antes luego_de",
    whenever: "en_cualquier_momento cuando_quieras cuando_desees cuando_quiera cuando_lo_desee",
    anyone: "un una cualquier cada",
    switch: "cambiado_a cambiado_al migrado migrada reemplazad* sustituid*",
    idle: "sin_compromiso sin_compromisos sin_permanencia sin_coste sin_costo sin_costes sin_cargo sin_cargos sin_previo_aviso sin_problemas a_petición_tuya a_petición_suya a_tu_solicitud a_su_solicitud según_tu_solicitud según_su_solicitud según_lo_solicitado como_solicitaste como_solicitó como_pediste como_has_solicitado como_nos_pediste tal_como tal_y_como como_resultado como_consecuencia así_como tanto_como período_de_facturación ciclo_de_facturación período_de_pago período_facturado período_pagado más_de más_que más_información en_cuenta ya_no_se_aceptan ya_no_aceptamos condiciones_de_cancelación plazo_de_cancelación gastos_de_cancelación tarifa_de_cancelación tarifa_por_cancelación cargo_por_cancelación penalización_por_cancelación período_en_curso mes_en_curso ciclo_en_curso año_en_curso hasta_pronto",
    active: "activo activa activos activas vigente vigentes en_vigor sin_cambios no_ha_cambiado no_cambia",
    join: "y e o pero sino porque ya_que aunque así_que por_lo_que por_lo_tanto por_tanto sin_embargo puesto_que la_cual lo_que la_que",
    "proceed+end":
      "seguir_con_la_cancelación seguir_cancelando continuar_cancelando seguir_con_la_baja continuar_con_la_baja proseguir_con_la_baja seguir_con_mi_baja continuar_con_mi_baja",
    "resume+subscription":
      "resuscribir* volver_a_suscrib* volver_a_contratar vuelve_a_suscrib* suscribirse_de_nuevo suscribirme_de_nuevo suscribirte_de_nuevo suscríbete_de_nuevo continuar_suscripción continuar_la_suscripción volver_a_donar volver_a_apoyar volver_a_aportar volver_a_colaborar volver_a_activar vuelve_a_donar",
    "condition+ability": "a_menos_que salvo_que a_no_ser",
    "elsewhere+history": "notificaciones",
    "keep+you":
      "seguir_disfrutando seguir_usando seguir_utilizando continuar_disfrutando continuar_usando continuar_utilizando continuar_accediendo seguir_accediendo quedarme_con quedarte_con",
    "on+renewal": "activa_renovación activa_autorrenovación activar_renovación",
    "show+billing": "información_de_facturación datos_de_facturación",
    "off+renewal": "quitar_renovación quitar_la_renovación quita_la_renovación",
    "end+condition": "cancela_hoy cancele_hoy cancela_antes cancele_antes",
    "accept+offer": "quiero_la_oferta quiero_el_descuento quiero_mi_descuento",
    "end+trial":
      "finalizar_prueba_grat* finalizar_la_prueba_grat* finalizar_mi_prueba finalizar_el_período_de_prueba finalizar_período_de_prueba finalizar_mi_período_de_prueba finaliza_prueba_grat* finaliza_la_prueba_grat* finaliza_mi_prueba finaliza_el_período_de_prueba finaliza_período_de_prueba finaliza_mi_período_de_prueba terminar_prueba_grat* terminar_la_prueba_grat* terminar_mi_prueba terminar_el_período_de_prueba terminar_período_de_prueba terminar_mi_período_de_prueba termina_prueba_grat* termina_la_prueba_grat* termina_mi_prueba termina_el_período_de_prueba termina_período_de_prueba termina_mi_período_de_prueba acabar_prueba_grat* acabar_la_prueba_grat* acabar_mi_prueba acabar_el_período_de_prueba acabar_período_de_prueba acabar_mi_período_de_prueba concluir_prueba_grat* concluir_la_prueba_grat* concluir_mi_prueba concluir_el_período_de_prueba concluir_período_de_prueba concluir_mi_período_de_prueba",
    "end+tier":
      "dejar_premium abandonar_premium salir_de_premium desactivar_premium desactivar_servicio desactivar_el_servicio desactivar_este_servicio finalizar_servicio finalizar_el_servicio dejar_el_servicio",
    "request+end":
      "solicitar_baja tramitar_baja pedir_baja solicitar_la_baja tramitar_la_baja pedir_la_baja tramitar_mi_baja solicitar_mi_baja pedir_mi_baja solicitud_de_baja",
    "until+expires":
      "tienes_acceso_hasta tendrás_acceso_hasta tiene_acceso_hasta tendrá_acceso_hasta conservas_el_acceso_hasta",
    "expires+subscription":
      "último_día_de_tu_plan último_día_de_tu_suscripción último_día_de_tu_membresía último_día_de_su_plan último_día_de_su_suscripción último_día_de_su_membresía",
  },
};
